import type { CalendarDate } from '~/domain/calendar-date';
import { OTHER_EMPLOYER } from '~/domain/employment';
import { formatNumber, formatShortDate } from '~/i18n/format';

interface StoredJob {
  employerOrgNumber: string;
  employerName: string | null;
  form: string;
  percent: number;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  version: number;
  suppliers: readonly { orgNumber: string }[];
}

/** A stored job as the form's fields show it. */
export function formValues({ suppliers, employerOrgNumber, ...job }: StoredJob): Record<string, string | null> {
  const isSupplier = suppliers.some(({ orgNumber }) => orgNumber === employerOrgNumber);
  return {
    employer: isSupplier ? employerOrgNumber : OTHER_EMPLOYER,
    employerOrgNumber: isSupplier ? null : employerOrgNumber,
    employerName: isSupplier ? null : job.employerName,
    form: job.form,
    percent: formatNumber(job.percent),
    startedOn: formatShortDate(job.startedOn),
    endedOn: job.endedOn ? formatShortDate(job.endedOn) : null,
    version: String(job.version),
  };
}
