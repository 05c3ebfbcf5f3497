import { Heading } from '@navikt/ds-react';
import type { TrainingLevel } from '~/domain/training-level';
import { formatMoment } from '~/i18n/format';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';

interface MovesProps {
  moves: readonly {
    id: string;
    aim: string;
    fromLevel: TrainingLevel;
    toLevel: TrainingLevel;
    setAt: string;
    inReport: boolean;
    by: string | null;
  }[];
}

/** The latest steps: what, from, to, who and when. */
export function Moves({ moves }: MovesProps) {
  const texts = useTexts(trainingPlanTexts);
  const { level } = useTexts(trainingModuleTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="steg">
      <Heading level="2" size="medium" id="steg">
        {texts.moves}
      </Heading>
      {moves.length === 0 && <p>{texts.noMoves}</p>}
      <ul className="plain-list stack stack--tight">
        {moves.map(({ id, aim, fromLevel, toLevel, setAt, inReport, by }) => (
          <li key={id}>
            {texts.move(aim, level[fromLevel], level[toLevel])}
            <span className="subtle block">
              {[texts.moveBy(by ?? texts.supplier, formatMoment(setAt)), inReport && texts.inReport].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
