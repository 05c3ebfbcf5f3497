import type { CalendarDate } from './calendar-date';
import type { EmploymentForm, SubsidyKind } from './employment';

/** What of a job is kept when it is corrected: one version of it. */
export interface EmploymentVersion {
  employer: string;
  orgNumber: string;
  form: EmploymentForm;
  percent: number;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}
export type EmploymentVersionField = keyof EmploymentVersion;

/** The same of a wage subsidy. */
export interface SubsidyVersion {
  kind: SubsidyKind | null;
  reducedWorkCapacity: boolean;
  from: CalendarDate;
  to: CalendarDate;
  percent: number | null;
}
export type SubsidyVersionField = keyof SubsidyVersion;
