import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { FigureCard } from '~/components/figures/figure-card';
import type { Horizon } from '~/domain/figures/definitions';
import type { ResultChoice } from '~/domain/figures/figure-lists';
import type { Results } from '~/domain/figures/shares';
import type { StandingCounts } from '~/domain/figures/standing-counts';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatShare } from '~/i18n/format';
import { resultStandingTexts } from '~/i18n/result-standing';
import { useTexts } from '~/i18n/texts';
import { usePeoplePath } from './people-path';

interface ResultCardProps {
  months: Horizon;
  results: Results;
  standings: StandingCounts;
  seesPeople: boolean;
}

/** One horizon: without subsidy first, then with, then what is not known, not due yet or left out. */
export function ResultCard({ months, results, standings, seesPeople }: ResultCardProps) {
  const texts = useTexts(figureResultTexts);
  const standingWords = useTexts(resultStandingTexts);
  const path = usePeoplePath(seesPeople);
  const { cohort, ordinary, subsidised, unknown, pending, excluded, share, shareOrdinary, shareUpper } = results;
  const measured = share !== null && shareOrdinary !== null && shareUpper !== null;
  const line = (result: ResultChoice, text: string) => (
    <Line people={path({ name: 'resultater', horizon: months, result }, results[result])} count={results[result]} of={texts.choices[result]}>
      {text}
    </Line>
  );
  return (
    <FigureCard
      name={texts.card(months)}
      number={measured ? formatShare(shareOrdinary) : undefined}
      unit={measured ? texts.countOf(ordinary, cohort) : undefined}
      words={measured ? undefined : texts.nobodyMeasured}
      anchor="i-jobb"
      people={path({ name: 'resultater', horizon: months, result: 'cohort' }, cohort)}
    >
      {!measured && <p>{texts.nobodyMeasuredText}</p>}
      <ul className="plain-list stack stack--tight">
        {measured && line('subsidised', texts.withSubsidy(texts.countAndShare(subsidised, cohort)))}
        {measured && <li>{texts.inAnyJob(texts.countAndShare(ordinary + subsidised, cohort))}</li>}
        {measured && unknown > 0 && line('unknown', texts.between(share, shareUpper, unknown))}
        {measured && <li>{texts.coverage(cohort - unknown, cohort)}</li>}
        {measured && (
          <li>
            {standingWords.counts(standings, cohort)}{' '}
            <Link to="/om-tallene#hvor-sikkert" className="aksel-link">
              {standingWords.about}
            </Link>
          </li>
        )}
        {pending > 0 && line('pending', texts.pending(pending))}
        {excluded > 0 && line('excluded', texts.excluded(excluded))}
      </ul>
    </FigureCard>
  );
}

interface LineProps {
  children: ReactNode;
  people: string | undefined;
  count: number;
  /** Which of the units, for those who hear the link alone. */
  of: string;
}

function Line({ children, people, count, of }: LineProps) {
  const texts = useTexts(figureResultTexts);
  return (
    <li>
      {children}{' '}
      {people && (
        <Link to={people} className="aksel-link">
          {texts.seePeople(count)}
          <span className="visually-hidden">: {of}</span>
        </Link>
      )}
    </li>
  );
}
