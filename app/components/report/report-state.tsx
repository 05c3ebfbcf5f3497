import { Button } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatClock } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { isUnsent, type Kept } from './kept-reports';
import { problemText } from './problem-text';

interface ReportStateProps {
  kept: Kept | null;
  sentAt: string | null;
  on: CalendarDate;
  week: CalendarDate;
  onSendMine: (newer: number) => void;
  onForget: () => void;
}

/** Where a report is: sent and when, on the phone and not sent, or what stands in its way. */
export function ReportState({ kept, sentAt, on, week, onSendMine, onForget }: ReportStateProps) {
  const texts = useTexts(weeklyReportTexts);
  const problem = kept?.problem ?? null;
  if (problem && kept?.draft && (problem.code === 'stale' || problem.code === 'gone')) {
    const { newer } = problem;
    return (
      <div className="week-state week-state--problem stack stack--tight" role="alert" data-problem>
        <p>{problem.code === 'gone' ? texts.gone : texts.newerTitle}</p>
        <div className="row">
          {newer !== null && (
            <Button type="button" size="small" onClick={() => onSendMine(newer)}>
              {texts.sendMine}
            </Button>
          )}
          <Button type="button" size="small" variant="secondary" onClick={onForget}>
            {problem.code === 'gone' ? texts.forget : texts.seeNewer}
          </Button>
        </div>
      </div>
    );
  }
  const arrived = kept?.sentAt ?? sentAt;
  return (
    <div className={isUnsent(kept) ? 'week-state week-state--waits' : arrived ? 'week-state week-state--sent' : 'week-state'}>
      <p>
        {stateOf()}
        {kept?.signIn && (
          <>
            {' '}
            <Link to={`/logg-inn?retur=${encodeURIComponent(`/uke?uke=${week}`)}`} reloadDocument className="aksel-link">
              {texts.signInToSend}
            </Link>
          </>
        )}
      </p>
      {problem && problem.field === null && <p className="warning">{problemText(texts, problem.code)}</p>}
    </div>
  );

  function stateOf(): string {
    if (kept?.signIn) return texts.state.signIn;
    if (kept && kept.queue.length > 0) return texts.state.queued;
    if (kept?.draft) return arrived ? texts.changedSince(formatClock(arrived, on)) : texts.state.draft;
    return arrived ? texts.sentAt(formatClock(arrived, on)) : texts.state.waiting;
  }
}
