import type { PersonsReport } from '~/components/report/person-card';
import type { SentReport } from '~/domain/report-fields';
import { attendances, howItGoesValues } from '~/domain/weekly-report';

/** The report as it was sent, where the form came back: nothing that was answered is lost. */
export function asTyped(report: PersonsReport, sent: SentReport | undefined): PersonsReport {
  if (!sent) return report;
  const said = new Map(sent.days.map(({ day, attendance }) => [day, attendance]));
  return {
    ...report,
    version: Number(sent.parts.version ?? report.version),
    howItGoes: howItGoesValues.find((one) => one === sent.parts.howItGoes) ?? null,
    note: sent.parts.note ?? null,
    days: report.days.map((day) => ({ ...day, attendance: attendances.find((one) => one === said.get(day.day)) ?? null })),
  };
}
