import { Tag } from '@navikt/ds-react';
import type { CalendarDate } from '~/domain/calendar-date';
import { reportSteps, type ReportState } from '~/domain/periodic-report/report-lifecycle';
import { formatDate } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { ReportTag } from './report-tag';

interface ReportStandingProps {
  state: ReportState;
  isWriter: boolean;
  /** When the next step is due; null where nothing is. */
  dueOn: CalendarDate | null;
  on: CalendarDate;
}

/** How a report stands, and when what comes next is due, or was. */
export function ReportStanding({ state, isWriter, dueOn, on }: ReportStandingProps) {
  const texts = useTexts(periodicReportTexts);
  const step = reportSteps[state];
  return (
    <p className="row">
      <ReportTag state={state} isWriter={isWriter} />
      {step && dueOn && dueOn >= on && <span>{texts.dueOn[step](formatDate(dueOn))}</span>}
      {step && dueOn && dueOn < on && (
        <Tag size="small" variant="outline" data-color="warning">
          {texts.wasDueOn[step](formatDate(dueOn))}
        </Tag>
      )}
    </p>
  );
}
