import { Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import type { TrainingLevel } from '~/domain/training-level';
import { weekNumber } from '~/domain/week-number';
import { presentOf, type AttendanceDay, type HowItGoes } from '~/domain/weekly-report';
import { formatMoment, formatShortDate, formatWeekday } from '~/i18n/format';
import { reportListTexts } from '~/i18n/report-list';
import { useTexts } from '~/i18n/texts';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { weeklyReportTexts } from '~/i18n/weekly-reports';

export interface ShownReport {
  id: string;
  week: CalendarDate;
  howItGoes: HowItGoes | null;
  note: string | null;
  savedAt: string;
  reportedBy: string | null;
  days: readonly AttendanceDay[];
  moved: readonly { aim: string; level: TrainingLevel }[];
}

/** Weekly reports, one a row: attendance of the days that were reported, each day away, how it goes, what was learnt. */
export function ReportTable({ caption, reports }: { caption: string; reports: readonly ShownReport[] }) {
  const texts = useTexts(reportListTexts);
  return (
    <DataTable caption={caption}>
      <Table.Header>
        <Table.Row>
          {[texts.week, texts.presentDays, texts.away, texts.goes, texts.aimsMoved, texts.words].map((name) => (
            <Table.HeaderCell key={name} scope="col" className={name === texts.presentDays ? 'number' : undefined}>
              {name}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </Table.Body>
    </DataTable>
  );
}

function ReportRow({ report }: { report: ShownReport }) {
  const texts = useTexts(reportListTexts);
  const { attendance: attendanceWords, howItGoes: goesWords } = useTexts(weeklyReportTexts);
  const { level: levelWords } = useTexts(trainingModuleTexts);
  const { week, days, howItGoes, note, moved, reportedBy, savedAt } = report;
  const { present, reported } = presentOf(days);
  const away = days.filter(({ attendance }) => attendance !== 'present');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {weekNumber(week)}
        <span className="block subtle">{formatShortDate(week)}</span>
      </Table.HeaderCell>
      <Table.DataCell className="number row--nowrap">{reported === 0 ? '–' : texts.presentOf(present, reported)}</Table.DataCell>
      <Table.DataCell>
        {away.length === 0 ? '–' : away.map(({ day, attendance }) => `${formatWeekday(day)}: ${attendanceWords[attendance].toLowerCase()}`).join(', ')}
      </Table.DataCell>
      <Table.DataCell>{howItGoes ? <span className={howItGoes === 'needs_contact' ? 'warning' : undefined}>{goesWords[howItGoes]}</span> : '–'}</Table.DataCell>
      <Table.DataCell>{moved.length === 0 ? '–' : moved.map(({ aim, level }) => texts.moved(aim, levelWords[level].toLowerCase())).join('. ')}</Table.DataCell>
      <Table.DataCell className="words">
        {note ?? '–'}
        <span className="block subtle">{texts.reportedBy(reportedBy, formatMoment(savedAt))}</span>
      </Table.DataCell>
    </Table.Row>
  );
}
