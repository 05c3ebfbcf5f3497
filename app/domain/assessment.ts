import type { CalendarDate } from './calendar-date';
import type { EmploymentForm } from './employment';

export const notHiredReasons = [
  'no_vacancy',
  'too_few_hours',
  'language',
  'skills',
  'attendance',
  'candidate_declined',
  'other',
] as const;
export type NotHiredReason = (typeof notHiredReasons)[number];

/** How the practice ended for the job: hired, offered one that did not come to be (yet), or neither. */
export const jobOutcomes = ['hired', 'offered', 'not_offered'] as const;
export type JobOutcome = (typeof jobOutcomes)[number];

interface Words {
  outcome: JobOutcome;
  notHiredReason?: NotHiredReason | undefined;
  notHiredText?: string | undefined;
  offeredForm?: EmploymentForm | undefined;
  offeredPercent?: number | undefined;
  offeredFrom?: CalendarDate | undefined;
}

/** What is kept of what was said about a job: a hire is an offer, and what does not belong to the outcome is left out. */
export function jobFacts({ outcome, notHiredReason, notHiredText, offeredForm, offeredPercent, offeredFrom }: Words) {
  const hired = outcome === 'hired';
  const offeredJob = outcome !== 'not_offered';
  return {
    hired,
    offeredJob,
    notHiredReason: hired ? null : (notHiredReason ?? null),
    notHiredText: hired ? null : (notHiredText ?? null),
    offeredForm: offeredJob ? (offeredForm ?? null) : null,
    offeredPercent: offeredJob ? (offeredPercent ?? null) : null,
    offeredFrom: offeredJob ? (offeredFrom ?? null) : null,
  };
}

/** The outcome that kept facts stand for. */
export function jobOutcome({ hired, offeredJob }: { hired: boolean; offeredJob: boolean }): JobOutcome {
  if (hired) return 'hired';
  return offeredJob ? 'offered' : 'not_offered';
}
