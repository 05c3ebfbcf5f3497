import { Heading } from '@navikt/ds-react';
import type { ComponentProps } from 'react';
import type { CalendarDate } from '~/domain/calendar-date';
import { fieldOf } from '~/domain/report-fields';
import type { HowItGoes as HowItGoesValue } from '~/domain/weekly-report';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { AimLevels } from './aim-levels';
import { AttendanceDays } from './attendance-days';
import { HowItGoes } from './how-it-goes';
import type { Kept } from './kept-reports';
import { PersonDetails, type PersonDetailsProps } from './person-details';
import { problemText } from './problem-text';
import { ReportState } from './report-state';
import { WeekNote } from './week-note';

export interface PersonsReport extends PersonDetailsProps {
  id: string;
  requestId: string;
  version: number;
  sentAt: string | null;
  howItGoes: HowItGoesValue | null;
  note: string | null;
  days: ComponentProps<typeof AttendanceDays>['days'];
  modules: ComponentProps<typeof AimLevels>['modules'];
}

interface PersonCardProps {
  report: PersonsReport;
  kept: Kept | null;
  on: CalendarDate;
  week: CalendarDate;
  onSendMine: (newer: number) => void;
  onForget: () => void;
}

/** One person's week on the mentor's form, and where the report of it is. */
export function PersonCard({ report, kept, ...state }: PersonCardProps) {
  const texts = useTexts(weeklyReportTexts);
  const { id, person, howItGoes, note } = report;
  const errorOf = (field: string) => {
    const problem = kept?.problem;
    return problem?.field === field ? problemText(texts, problem.code) : undefined;
  };
  return (
    <section className="panel week-card stack stack--tight" aria-labelledby={`uke-${id}`}>
      <Heading level="2" size="small" id={`uke-${id}`}>
        {person.firstName} {person.lastName}
      </Heading>
      <ReportState kept={kept} sentAt={report.sentAt} {...state} />
      <input type="hidden" name={fieldOf(id, 'requestId')} value={report.requestId} />
      <input type="hidden" name={fieldOf(id, 'version')} value={report.version} />
      <AttendanceDays placementId={id} name={person.firstName} days={report.days} />
      <HowItGoes placementId={id} name={person.firstName} value={howItGoes} error={errorOf('howItGoes')} />
      <AimLevels placementId={id} name={person.firstName} modules={report.modules} />
      <WeekNote placementId={id} note={note} error={errorOf('note')} />
      <PersonDetails {...report} />
    </section>
  );
}
