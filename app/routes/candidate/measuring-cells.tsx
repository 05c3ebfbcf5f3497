import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { dateInOslo } from '~/domain/calendar-date';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatShortDate } from '~/i18n/format';
import { resultStandingTexts } from '~/i18n/result-standing';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';

interface MeasuringCellsProps {
  date: CandidatePage['measuringDates'][number];
  candidate: CandidatePage;
}

/** A measuring date: what is known about it, how firm that is, and the way to do something about it. */
export function MeasuringCells({ date, candidate }: MeasuringCellsProps) {
  const texts = useTexts(candidatePageTexts);
  const words = useTexts(vocabularyTexts);
  const { standing: standings } = useTexts(resultStandingTexts);
  const day = formatShortDate(date.on);
  const decision = candidate.decisions.find(({ measuredOn }) => measuredOn === date.on);
  return (
    <>
      <Table.HeaderCell scope="row">
        {texts.measuringDate(date.months)}
        <span className="subtle block">{texts.measuringFrom(date.contractName, formatShortDate(date.countedFrom))}</span>
      </Table.HeaderCell>
      <Table.DataCell>{day}</Table.DataCell>
      <Table.DataCell>
        {date.status ? words.followUpStatus[date.status] : texts.measuringState[date.state]}
        {date.standing && <span className="subtle block">{standings[date.standing]}</span>}
        {decision && (
          <span className="subtle block prose">
            {texts.decidedBecause(decision.decidedBy, formatShortDate(dateInOslo(new Date(decision.decidedAt))), decision.reason)}
          </span>
        )}
        <WayToAct date={date} candidate={candidate} />
      </Table.DataCell>
    </>
  );
}

function WayToAct({ date: { on, state, standing }, candidate: { id, allowedActions } }: MeasuringCellsProps) {
  const texts = useTexts(candidatePageTexts);
  const link = (path: string, action: string) => (
    <Link to={`/kandidater/${id}/${path}`} className="aksel-link block" aria-label={texts.resultOn(action, formatShortDate(on))}>
      {action}
    </Link>
  );
  if (standing === 'conflicting' && allowedActions.includes('decide_result')) return link(`resultat/${on}`, texts.decideResult);
  if (state === 'ahead' || !allowedActions.includes('follow_up')) return null;
  if (state === 'due') return link(`oppfolging?dato=${on}`, texts.answerResult);
  return standing === 'single' ? link(`oppfolging?dato=${on}`, texts.confirmResult) : null;
}
