import { ReportParties } from '~/components/periodic-report/report-parties';
import { ReportStanding } from '~/components/periodic-report/report-standing';
import { PageHeading } from '~/components/ui/page-heading';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { ReportActions } from './report-actions';
import type { Report } from './route';

/** Whose report it is, how it stands, when the next step is due, and what the viewer can do. */
export function ReportHeading({ report }: { report: Report }) {
  const texts = useTexts(periodicReportTexts);
  const { periodEnd, state, shows, dueOn, on, allowedActions } = report;
  return (
    <PageHeading
      title={texts.titleOf(formatQuarter(periodEnd))}
      intro={
        <div className="stack stack--tight">
          <ReportParties report={report} />
          <ReportStanding state={state} isWriter={shows === 'unsent'} dueOn={dueOn} on={on} />
        </div>
      }
      actions={allowedActions.length > 0 && <ReportActions report={report} />}
    />
  );
}
