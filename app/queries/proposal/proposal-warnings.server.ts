import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date';
import { LONGEST_PRACTICE } from '~/domain/practice-length';
import type { ProposalKind, Terms, Wanted } from '~/domain/proposal';
import { lengthOf } from '~/domain/unbroken-practice';
import type { Transaction } from '~/platform/database.server';
import { unbrokenPracticeSince } from '../agreement/unbroken-practice.server';
import { placesWithSupplier } from '../placement/places-with-supplier.server';

/** What the unit is told before it says yes, and may say yes to all the same. */
export type ProposalWarning = 'long' | 'no_free_place' | 'other_place';

interface Place {
  id: string;
  candidateId: string;
  contractId: string;
  supplierId: string;
  terms: Terms;
}

/** The warnings about approving a proposal; for who may ask for free places. */
export async function proposalWarnings(
  tx: Transaction,
  { id, candidateId, contractId, supplierId, terms }: Place,
  { kind, wanted }: { kind: ProposalKind; wanted: Wanted },
  on: CalendarDate,
): Promise<ProposalWarning[]> {
  const period = newDays(kind, wanted, terms, on);
  if (!period) return [];
  const warnings: ProposalWarning[] = [];
  if (kind === 'extend' && wanted.endsOn && terms.startsOn) {
    const since = await unbrokenPracticeSince(tx, { id, candidateId, supplierId, startedOn: terms.startsOn }, terms.startsOn);
    if (lengthOf(since, wanted.endsOn) !== 'usual') warnings.push('long');
  }
  const department = wanted.department ?? terms.department ?? 'other';
  const [least] = await tx.$queryRaw<{ free: bigint | null }[]>`
    select min(free) as free
    from free_places(${contractId}::uuid, ${supplierId}::uuid, ${department}::department, ${period.from}::date, ${period.to}::date)`;
  if (least?.free != null && least.free < 1n) warnings.push('no_free_place');
  const others = kind === 'extend' ? await placesWithSupplier(tx, { candidateId, supplierId }, period, on) : [];
  if (others.some((other) => other.id !== id)) warnings.push('other_place');
  return warnings;
}

/** The days on which the placement takes a place that it did not take before; null where there are none. */
function newDays(kind: ProposalKind, { endsOn }: Wanted, { startsOn, plannedTo }: Terms, on: CalendarDate) {
  if (kind === 'extend' && endsOn && plannedTo) return notEmpty({ from: later(addDays(plannedTo, 1), on), to: endsOn });
  if (kind !== 'change_department') return null;
  const from = later(startsOn ?? on, on);
  return notEmpty({ from, to: plannedTo ?? addMonths(from, LONGEST_PRACTICE) });
}

function notEmpty(period: { from: CalendarDate; to: CalendarDate }) {
  return period.from <= period.to ? period : null;
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
