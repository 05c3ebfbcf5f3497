import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';
import type { Department } from '~/platform/generated/prisma/enums';

/** Places are offered and taken together, however many offers there are: per contract, supplier and department. */
export interface Pool {
  contractId: string;
  supplierId: string;
  department: Department;
}

export interface FreeInWeek {
  /** The Monday of the week. */
  week: CalendarDate;
  /** On the day of the week with the fewest free; negative where more are accepted than places are offered. */
  offered: number;
  taken: number;
  free: number;
}

/** Offered and taken places of a pool by week, for the days from and including `from` to and including `to`. */
export async function freePlaces(
  tx: Transaction,
  { contractId, supplierId, department }: Pool,
  from: CalendarDate,
  to: CalendarDate,
): Promise<FreeInWeek[]> {
  const rows = await tx.$queryRaw<{ week: Date; offered: number; taken: number; free: number }[]>`
    select week_starts_on as week, offered::int, taken::int, free::int
    from free_places(${contractId}::uuid, ${supplierId}::uuid, ${department}::department, ${from}::date, ${to}::date)`;
  return rows.map(({ week, ...numbers }) => ({ week: fromDateColumn(week), ...numbers }));
}

/** The fewest free places on any day of a period; null for a period without days. */
export async function fewestFree(tx: Transaction, pool: Pool, from: CalendarDate, to: CalendarDate): Promise<number | null> {
  const weeks = await freePlaces(tx, pool, from, to);
  return weeks.length > 0 ? Math.min(...weeks.map(({ free }) => free)) : null;
}
