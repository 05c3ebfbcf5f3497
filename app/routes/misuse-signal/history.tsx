import { Heading } from '@navikt/ds-react';
import { formatMoment } from '~/i18n/format';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';

/** How a signal was closed before, the latest first. */
export function History({ history }: { history: readonly { reason: string; closedAt: string; closedBy: string }[] }) {
  const texts = useTexts(misuseTexts);
  return (
    <section className="measure stack stack--tight" aria-labelledby="historikk">
      <Heading level="2" size="small" id="historikk">
        {texts.historyHeading}
      </Heading>
      <ul className="plain-list stack stack--tight">
        {history.map(({ reason, closedAt, closedBy }) => (
          <li key={closedAt} className="panel">
            <p className="prose">{reason}</p>
            <p className="subtle">{texts.closedByOn(closedBy, formatMoment(closedAt))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
