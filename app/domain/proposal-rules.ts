import type { CalendarDate } from './calendar-date';
import { faultInEnd } from './placement-end';
import { possibleKinds, type ProposalKind, type Terms, type Wanted } from './proposal';
import type { RefusalCode } from './refusal-codes';
import { lengthOf } from './unbroken-practice';

/** What is wrong with a proposal, and the form field that it stands in; a fault of the whole has none. */
export interface ProposalFault {
  code: RefusalCode;
  field?: string;
}

/**
 * Why a proposal does not fit the placement as it stands, or null where it does. The same is asked when it is made and
 * when it is answered; `madeOn` is the day on which it was made, so that an answer that takes its time spoils no proposal.
 */
export function faultInProposal(
  { kind, reason, wanted }: { kind: ProposalKind; reason: string; wanted: Wanted },
  terms: Terms,
  madeOn: CalendarDate,
): ProposalFault | null {
  if (!possibleKinds(terms).includes(kind)) return { code: 'not_possible_now' };
  switch (kind) {
    case 'extend':
    case 'shorten':
      return faultInPlannedEnd(kind, wanted.endsOn, terms, madeOn);
    case 'end':
      return faultInEndOf(wanted, reason, terms, madeOn);
    case 'change_hours':
      return faultInHours(wanted, terms);
    case 'change_department':
      return wanted.department === terms.department ? { code: 'already_so', field: 'department' } : null;
    case 'change_mentor':
      return wanted.mentorId === terms.mentorId ? { code: 'already_so', field: 'mentorId' } : null;
  }
}

function faultInPlannedEnd(
  kind: 'extend' | 'shorten',
  endsOn: CalendarDate | null,
  { startsOn, plannedTo }: Terms,
  madeOn: CalendarDate,
): ProposalFault | null {
  const field = 'endsOn';
  if (!endsOn) return { code: 'required', field };
  if (startsOn && endsOn < startsOn) return { code: 'before_start', field };
  if (endsOn < madeOn) return { code: 'in_the_past', field };
  if (kind === 'extend' && plannedTo && endsOn <= plannedTo) return { code: 'not_later_than_now', field };
  if (kind === 'shorten' && plannedTo && endsOn >= plannedTo) return { code: 'not_earlier_than_now', field };
  return startsOn && lengthOf(startsOn, endsOn) === 'too_long' ? { code: 'practice_too_long', field } : null;
}

function faultInEndOf({ endsOn, endReason, endDetail }: Wanted, reason: string, terms: Terms, madeOn: CalendarDate): ProposalFault | null {
  if (!endsOn) return { code: 'required', field: 'endsOn' };
  if (!endReason) return { code: 'choose_one', field: 'endReason' };
  const fault = faultInEnd({ endReason, endDetail: endDetail ?? undefined, endText: reason });
  if (fault) return fault;
  if (terms.startsOn && endsOn < terms.startsOn) return { code: 'before_start', field: 'endsOn' };
  // A day to come only moves the planned end, and further away is an extension.
  return endsOn > madeOn && terms.plannedTo && endsOn > terms.plannedTo ? { code: 'end_after_planned', field: 'endsOn' } : null;
}

function faultInHours({ daysPerWeek, hoursPerWeek }: Wanted, terms: Terms): ProposalFault | null {
  if (!daysPerWeek) return { code: 'required', field: 'daysPerWeek' };
  if (!hoursPerWeek) return { code: 'required', field: 'hoursPerWeek' };
  const same = daysPerWeek === terms.daysPerWeek && hoursPerWeek === terms.hoursPerWeek;
  return same ? { code: 'already_so', field: 'hoursPerWeek' } : null;
}
