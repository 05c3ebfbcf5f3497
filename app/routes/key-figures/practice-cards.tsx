import { FigureCard } from '~/components/figures/figure-card';
import { END_REASONS } from '~/domain/figures/definitions';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { formatDate } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { usePeoplePath } from './people-path';

/** In practice on the date and in the period, placements started, and ended by reason. */
export function PracticeCards({ figures, seesPeople }: { figures: KeyFigures; seesPeople: boolean }) {
  const texts = useTexts(keyFigureTexts);
  const path = usePeoplePath(seesPeople);
  const { onDate, duringPeriod, started, ended } = figures.inPractice;
  const lastDay = figures.to < figures.asOf ? figures.to : figures.asOf;
  const endedInAll = END_REASONS.reduce((sum, reason) => sum + ended[reason], 0);
  return (
    <div className="cards">
      <FigureCard
        name={texts.onDate(formatDate(lastDay))}
        number={onDate}
        unit={texts.onDateUnit(onDate)}
        anchor="i-praksis-pa-datoen"
        people={path({ name: 'i-praksis' }, onDate)}
      />
      <FigureCard
        name={texts.duringPeriod}
        number={duringPeriod}
        unit={texts.onDateUnit(duringPeriod)}
        anchor="i-praksis-i-perioden"
        people={path({ name: 'i-praksis-i-perioden' }, duringPeriod)}
      />
      <FigureCard
        name={texts.started}
        number={started}
        unit={texts.placements(started)}
        anchor="startet"
        people={path({ name: 'startet' }, started)}
      />
      <FigureCard
        name={texts.ended}
        number={endedInAll}
        unit={texts.placements(endedInAll)}
        anchor="avsluttet"
        people={path({ name: 'avsluttet' }, endedInAll)}
      >
        <ul className="plain-list">
          {END_REASONS.filter((reason) => ended[reason] > 0).map((reason) => (
            <li key={reason}>
              {ended[reason]} {texts.endReasons[reason]}
            </li>
          ))}
        </ul>
      </FigureCard>
    </div>
  );
}
