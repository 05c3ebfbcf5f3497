import type { CalendarDate } from './calendar-date';
import type { EmploymentForm, SubsidyKind } from './employment';

/** What of a job is kept when it is corrected. */
export interface JobState {
  employer: string;
  orgNumber: string;
  form: EmploymentForm;
  percent: number;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}
export type JobField = keyof JobState;

/** What of a wage subsidy is. */
export interface SubsidyState {
  kind: SubsidyKind | null;
  reducedWorkCapacity: boolean;
  from: CalendarDate;
  to: CalendarDate;
  percent: number | null;
}
export type SubsidyField = keyof SubsidyState;
