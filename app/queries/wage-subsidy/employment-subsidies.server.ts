import { fromDateColumn } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';

/** The wage subsidies of a job that the caller has found visible, oldest first; not those registered by mistake. */
export async function employmentSubsidies(tx: Transaction, employmentId: string) {
  const rows = await tx.wageSubsidy.findMany({
    where: { employmentId, voidedAt: null },
    orderBy: { startsOn: 'asc' },
    select: {
      id: true,
      startsOn: true,
      endsOn: true,
      percent: true,
      kind: true,
      reducedWorkCapacity: true,
      registeredBy: { select: { user: { select: { name: true } }, organisation: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, startsOn, endsOn, percent, kind, reducedWorkCapacity, registeredBy }) => ({
    id,
    from: fromDateColumn(startsOn),
    to: fromDateColumn(endsOn),
    percent: percent?.toNumber() ?? null,
    kind,
    reducedWorkCapacity,
    registeredBy: registeredBy && `${registeredBy.user.name}, ${registeredBy.organisation.name}`,
  }));
}
