import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { judge } from '~/domain/achievement/judge';
import type { Reached } from '~/domain/achievement/reached';
import { reachedInFigures } from '~/domain/achievement/reached-in-figures';
import { reachedInRelease } from '~/domain/achievement/reached-in-release';
import type { CommitmentKind } from '~/domain/commitment/commitment-kinds';
import type { Clock } from '~/domain/figures/definitions';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { commitmentScope } from '~/policies/commitment-scope';
import { may } from '~/policies/permissions';
import { promiseColumns, promiseOf } from '../commitment/commitment-columns.server';
import { latestPublished } from '../release/published-scopes.server';
import { supplierFigures } from './supplier-figures.server';

/** A contract in scope, as it must be read to judge its commitments. */
export interface JudgedContract {
  id: string;
  startsOn: Date;
  endsOn: Date | null;
  clock: Clock;
}


/**
 * How the standing commitments of a contract in scope stand, by supplier: by the exact figures of `on` for who may see
 * them, else by the latest release alone. `asOf` is the day of the figures, null where nothing was published; `buyerSees` is
 * the state that the buyer sees, for who follows all sides, else null.
 */
export async function judgeContract(tx: Transaction, viewer: Viewer, contract: JudgedContract, on: CalendarDate) {
  const rows = await tx.commitment.findMany({
    where: { AND: [commitmentScope(viewer), { contractId: contract.id, withdrawnAt: null }] },
    select: { ...promiseColumns, supplierId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const period = { startsOn: fromDateColumn(contract.startsOn), endsOn: contract.endsOn && fromDateColumn(contract.endsOn) };
  const suppliers = new Map<string, Awaited<ReturnType<typeof figuresOf>>>();
  for (const { supplierId } of rows) {
    if (!suppliers.has(supplierId)) suppliers.set(supplierId, await figuresOf(tx, viewer, { contract, supplierId, on }));
  }
  return rows.map(({ supplierId, ...row }) => {
    const promise = promiseOf(row);
    const { asOf, reach, told } = suppliers.get(supplierId)!;
    const reached = reach(promise.kind, period.startsOn);
    const buyerSees = told && judge(promise, period, told.asOf ?? on, told.reach(promise.kind, period.startsOn)).state;
    return { ...promise, supplierId, asOf, reached, ...judge(promise, period, asOf ?? on, reached), buyerSees };
  });
}

interface Figures {
  asOf: CalendarDate | null;
  reach: (kind: CommitmentKind, startsOn: CalendarDate) => Reached;
}
interface Question {
  contract: JudgedContract;
  supplierId: string;
  on: CalendarDate;
}

/** The figures that the viewer's judgement rests on; `told` is what the buyer was, for who follows all sides. */
async function figuresOf(tx: Transaction, viewer: Viewer, { contract, supplierId, on }: Question): Promise<Figures & { told: Figures | null }> {
  if (!may(viewer, 'figures.exact')) return { ...(await published(tx, viewer, contract.id, supplierId)), told: null };
  const exact = await supplierFigures(tx, { contract, supplierId, asOf: on });
  const told = may(viewer, 'figures.everyScope') ? await published(tx, viewer, contract.id, supplierId) : null;
  return { asOf: on, reach: (kind) => (exact ? reachedInFigures(kind, exact) : { form: 'nobody_yet' }), told };
}

async function published(tx: Transaction, viewer: Viewer, contractId: string, supplierId: string): Promise<Figures> {
  const latest = await latestPublished(tx, viewer, { contractId, supplierId });
  return { asOf: latest?.periodEnd ?? null, reach: (kind, startsOn) => reachedInRelease(kind, latest, startsOn) };
}
