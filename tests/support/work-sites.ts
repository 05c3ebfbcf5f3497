import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';

let count = 0;

/** A supplier's site on a contract, with ten employees counted today unless told otherwise. */
export async function makeWorkSite(
  { contract, supplier }: { contract: { id: string }; supplier: { id: string } },
  { countedOn, ...given }: { name?: string; address?: string; employees?: number; countedOn?: CalendarDate; closedAt?: Date } = {},
) {
  const data = { contractId: contract.id, supplierId: supplier.id, name: `Arbeidssted ${(count += 1)}`, employees: 10, ...given };
  return asWorker((tx) => tx.workSite.create({ data: { ...data, countedOn: toDateColumn(countedOn ?? today()) } }));
}
