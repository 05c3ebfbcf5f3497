import type { CalendarDate } from '~/domain/calendar-date';
import { refused } from '~/domain/result';
import type { Transaction } from '~/platform/database.server';
import { freePlaces, type Pool } from '~/queries/place-offer/free-places.server';

interface Days {
  from: CalendarDate;
  to: CalendarDate;
}

/**
 * Does `change` to a pool's offers, and refuses where it leaves fewer places than are accepted in any week from `on`, unless
 * that is said `knowingly`. A week that was short already is refused only where it becomes shorter. The pool is locked.
 */
export async function keepAccepted<Refused>(
  tx: Transaction,
  { pool, days, knowingly, on }: { pool: Pool; days: Days; knowingly: boolean; on: CalendarDate },
  change: () => Promise<Refused | null>,
) {
  const from = days.from > on ? days.from : on;
  const before = new Map((await freePlaces(tx, pool, from, days.to)).map(({ week, free }) => [week, free]));
  const failed = await change();
  if (failed || knowingly) return failed;
  const after = await freePlaces(tx, pool, from, days.to);
  const shorter = after.some(({ week, free }) => free < Math.min(0, before.get(week) ?? 0));
  return shorter ? refused('fewer_than_accepted', 'knowingly') : null;
}
