import { Heading } from '@navikt/ds-react';
import { useRef } from 'react';
import { StateTag } from '~/components/achievement/state-tag';
import { useExpectedText, useReachedText } from '~/components/achievement/words';
import { BulletChart } from '~/components/charts/bullet-chart';
import { ChartDownload } from '~/components/charts/chart-download';
import { bulletOf } from '~/domain/achievement/bullet';
import { achievementTexts } from '~/i18n/achievements';
import { commitmentTexts } from '~/i18n/commitments';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { Achieved, PromisingSupplier } from './route';

/** What one supplier has reached against what is expected by now, a bar for each promise that has a number. */
export function Bullets({ contractName, supplier }: { contractName: string; supplier: PromisingSupplier }) {
  const { name, asOf, commitments } = supplier;
  const texts = useTexts(achievementTexts);
  const space = useRef<HTMLUListElement>(null);
  const drawn = commitments.flatMap((commitment) => {
    const bullet = bulletOf(commitment);
    return bullet ? [{ commitment, bullet }] : [];
  });
  if (drawn.length === 0) return null;
  const of = (...states: string[]) => commitments.filter(({ state }) => states.includes(state)).length;
  const [fine, behind] = [of('on_track', 'met'), of('behind')];
  const judged = fine + behind + of('undecided');
  const message = judged === 0 ? texts.chartNobody : texts.chartMessage(fine, judged, behind);
  const counted = [texts.chartCounted(name, contractName), asOf && texts.asOf(formatDate(asOf))].filter(Boolean).join(' ');
  return (
    <figure className="chart panel">
      <figcaption>
        <Heading level="3" size="small">
          {message}
        </Heading>
        <p className="chart__shown">{texts.chartShown}</p>
      </figcaption>
      <ul ref={space} className="plain-list bullets">
        {drawn.map(({ commitment, bullet }) => (
          <li key={commitment.id}>
            <Bullet commitment={commitment} bullet={bullet} />
          </li>
        ))}
      </ul>
      <ChartDownload space={space} title={message} shown={texts.chartShown} counted={counted} fileName="lovet-og-naadd" />
    </figure>
  );
}

function Bullet({ commitment, bullet }: { commitment: Achieved; bullet: NonNullable<ReturnType<typeof bulletOf>> }) {
  const texts = useTexts(achievementTexts);
  const { promise } = useTexts(commitmentTexts);
  const [reached, expected] = [useReachedText()(commitment.reached), useExpectedText()(commitment)];
  return (
    <>
      <p className="bullets__heading">
        <span>{promise(commitment)}</span>
        <StateTag state={commitment.state} />
      </p>
      <BulletChart
        {...bullet}
        id={`strek-${commitment.id}`}
        description={texts.chartDescription(promise(commitment), reached, expected, texts.states[commitment.state])}
      />
      <p className="subtle">
        {texts.reachedLabel(reached)}, {texts.expectedLabel(expected)}
      </p>
    </>
  );
}
