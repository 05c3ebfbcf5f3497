import type { CalendarDate } from '~/domain/calendar-date';
import type { EmploymentAction, FollowUpSource, PeriodAction } from '~/domain/employment';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

type Acting = Pick<Viewer, 'role'>;

/** What decides what can be done with a job: its last day, and whether its pay waits to be looked into. */
interface Job {
  endedOn: CalendarDate | null;
  lowPayOpen?: boolean;
}

/** What this viewer may do with a job that it sees on a date: the unit keeps the job, NAV and the unit its wage subsidy. */
export function allowedEmploymentActions(viewer: Acting, job: Job, on: CalendarDate): EmploymentAction[] {
  const subsidy: EmploymentAction[] = may(viewer, 'subsidies.write') ? ['add_subsidy'] : [];
  if (!may(viewer, 'employments.write')) return subsidy;
  return [
    ...(mayEndEmployment(viewer, job, on) ? (['end'] as const) : []),
    ...(job.endedOn ? (['begin_again'] as const) : []),
    'edit',
    'void',
    'add_terms',
    ...(job.lowPayOpen ? (['close_low_pay'] as const) : []),
    ...subsidy,
  ];
}

/** Whether the viewer may end a job: one that goes on, or whose agreed end has not come. */
export function mayEndEmployment(viewer: Acting, { endedOn }: Job, on: CalendarDate): boolean {
  return may(viewer, 'employments.write') && (endedOn === null || endedOn > on);
}

/** Hourly pay and whether it is too low are for the unit alone; a buyer's inspection may see the latter later. */
export function seesPay(viewer: Acting): boolean {
  return may(viewer, 'pay.read');
}

/** Whether this viewer keeps the rates of minimum pay. */
export function mayWriteRates(viewer: Acting): boolean {
  return may(viewer, 'rates.write');
}

/** What this viewer may do with a period of wage subsidy that it sees. */
export function allowedSubsidyActions(viewer: Pick<Viewer, 'role'>): PeriodAction[] {
  return may(viewer, 'subsidies.write') ? ['edit', 'void'] : [];
}

/** Whose word a follow-up by this viewer can be, the own first: NAV speaks for itself alone. */
export function followUpSourcesOf(viewer: Pick<Viewer, 'role'>): readonly [FollowUpSource, ...FollowUpSource[]] {
  return viewer.role === 'nav_advisor' ? ['nav'] : ['unit', 'supplier', 'candidate'];
}

/** Whether this viewer may take back a follow-up: the unit its own and what it was told, NAV what NAV said. */
export function mayVoidFollowUp(viewer: Pick<Viewer, 'role'>, source: FollowUpSource): boolean {
  return may(viewer, 'followUps.write') && followUpSourcesOf(viewer).includes(source);
}
