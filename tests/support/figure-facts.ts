/** The facts of figures.md as plain rows, for the slow reference and for loading random data. */
import type { CalendarDate } from '~/domain/calendar-date';
import type { EmploymentForm, EndReason } from '~/domain/figures/definitions';

export interface Placement {
  id: string;
  candidate: string;
  contract: string;
  supplier: string;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  endReason: EndReason | null;
  voided?: boolean;
}
export interface Employment {
  id: string;
  candidate: string;
  employer: string;
  form: EmploymentForm;
  percent: number;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  voided?: boolean;
}
export interface Subsidy {
  employment: string;
  from: CalendarDate;
  to: CalendarDate;
  voided?: boolean;
}
export type FollowUpStatus = 'ordinary' | 'subsidised' | 'in_practice' | 'education' | 'not_employed' | 'unreachable';
export type FollowUpSource = 'unit' | 'nav' | 'supplier' | 'candidate';
export interface FollowUp {
  candidate: string;
  statusDate: CalendarDate;
  registeredOn: CalendarDate;
  source: FollowUpSource;
  status: FollowUpStatus;
  voided?: boolean;
}
export interface Certificate {
  placement: string;
  issuedOn: CalendarDate;
  withdrawnOn: CalendarDate | null;
}
export interface FigureFacts {
  /** Organisation numbers. */
  suppliers: string[];
  /** References. */
  contracts: string[];
  candidates: { id: string; leftOn: CalendarDate | null }[];
  placements: Placement[];
  employments: Employment[];
  subsidies: Subsidy[];
  followUps: FollowUp[];
  certificates: Certificate[];
}
