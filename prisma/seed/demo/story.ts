// What has happened to one candidate, as plain facts with calendar dates. Stories are written first and become rows
// afterwards, so that what belongs together in a life stands together in the code.
import type { CalendarDate } from '~/domain/calendar-date.ts';
import type {
  DeclineReason,
  Department,
  EmploymentForm,
  EndDetail,
  EndReason,
  FollowUpSource,
  FollowUpStatus,
  LeftReason,
} from '~/platform/generated/prisma/enums.ts';
import type { Site } from './organisations.ts';
import type { CaseworkerKey } from './staff.ts';

export type Answer =
  | { kind: 'accepted'; on: CalendarDate }
  | { kind: 'declined'; on: CalendarDate; reason: DeclineReason; text: string | null }
  | { kind: 'withdrawn'; on: CalendarDate }
  | { kind: 'none' };

export interface End {
  on: CalendarDate;
  reason: EndReason;
  detail: EndDetail | null;
  text: string | null;
}

/** A supplier's word that it has hired somebody. A confirmed one is the job that starts on the same date. */
export interface HireReport {
  status: 'pending' | 'confirmed' | 'rejected';
  form: EmploymentForm;
  percent: number;
  startedOn: CalendarDate;
  reportedOn: CalendarDate;
  decidedOn: CalendarDate | null;
  rejectionText: string | null;
}

export interface Practice {
  site: Site;
  department: Department;
  requestedOn: CalendarDate;
  plannedFrom: CalendarDate;
  plannedTo: CalendarDate;
  sharedNeeds: string | null;
  protectionProcedure: string | null;
  answer: Answer;
  mentor: string | null;
  startedOn: CalendarDate | null;
  end: End | null;
  certificates: { issuedOn: CalendarDate; withdrawnOn: CalendarDate | null }[];
  hireReport: HireReport | null;
  /** Why the row was registered by mistake. */
  mistake: string | null;
}

export interface Subsidy {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  percent: number;
}

export interface Job {
  employer: { name: string; orgNumber: string };
  form: EmploymentForm;
  percent: number;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  subsidies: Subsidy[];
}

/** What somebody found out about one date. */
export interface Finding {
  statusDate: CalendarDate;
  registeredOn: CalendarDate;
  source: FollowUpSource;
  status: FollowUpStatus;
  note: string | null;
}

export interface Story {
  registeredOn: CalendarDate;
  caseworker: CaseworkerKey | null;
  protectedAddress: boolean;
  navShare: { on: CalendarDate; endedOn: CalendarDate | null } | null;
  left: { on: CalendarDate; reason: LeftReason } | null;
  notes: { on: CalendarDate; text: string }[];
  practices: Practice[];
  jobs: Job[];
  findings: Finding[];
}
