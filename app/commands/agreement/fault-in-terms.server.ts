import type { CalendarDate } from '~/domain/calendar-date';
import { refused } from '~/domain/result';
import { lengthOf } from '~/domain/unbroken-practice';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { agreementMentors } from '~/queries/agreement/agreement-mentors.server';
import type { PlacementAgreements } from '~/queries/agreement/placement-agreements.server';
import { unbrokenPracticeSince } from '~/queries/agreement/unbroken-practice.server';
import { contractStart } from '../placement/placement-limits.server';

interface Terms {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  mentorId: string;
}

/**
 * A refusal where the terms of an agreement break a rule that asks more than the form knows: the mentor is one of the
 * supplier's, the period lies in the contract's, and the unbroken practice with the supplier is at most 18 months. Else null.
 */
export async function faultInTerms(tx: Transaction, viewer: Viewer, all: PlacementAgreements, terms: Terms) {
  const mentors = await agreementMentors(tx, viewer, all);
  if (!mentors.some(({ value }) => value === terms.mentorId)) return refused('mentor_not_available', 'mentorId');
  if (terms.startsOn < (await contractStart(tx, all.placement))) return refused('before_contract', 'startsOn');
  const since = await unbrokenPracticeSince(tx, all.placement, terms.startsOn);
  return lengthOf(since, terms.endsOn) === 'too_long' ? refused('unbroken_practice_too_long', 'endsOn') : null;
}
