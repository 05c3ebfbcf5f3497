import { dateInOslo, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { achievementSources } from '~/domain/achievement/achievement-sources';
import type { CommentSide } from '~/domain/achievement/comment-side';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { countStates } from '~/domain/achievement/judge';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { commentsFor, commitmentScope, promisingSuppliers } from '~/policies/commitment-scope';
import { contractScope } from '~/policies/contract-scope';
import { onlySupplierOf } from '~/policies/figure-scope';
import { may } from '~/policies/permissions';
import { notFound } from '../session/require-viewer.server';
import { judgeContract } from './judge-contract.server';

const judgedColumns = { id: true, startsOn: true, endsOn: true, clock: true } as const;

/**
 * What the suppliers of a contract promised against what is reached, with what both sides say of it. A buyer sees what was
 * published last and nothing else; a coordinator the own organisation. 404 out of scope.
 */
export async function readAchievement(viewer: Viewer, contractId: string, on: CalendarDate) {
  return asViewer(viewer, (tx) => achievementIn(tx, viewer, contractId, on));
}

/** The same in a transaction of the viewer's. */
export async function achievementIn(tx: Transaction, viewer: Viewer, contractId: string, on: CalendarDate) {
  const contract = await tx.contract.findFirst({
    where: { AND: [contractScope(viewer), { id: contractId }] },
    select: {
      ...judgedColumns,
      name: true,
      buyer: { select: { name: true } },
      suppliers: {
        where: promisingSuppliers(viewer),
        select: { supplierId: true, supplier: { select: { name: true } } },
        orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
      },
    },
  });
  if (!contract) throw notFound();
  const judged = await judgeContract(tx, viewer, contract, on);
  judged.sort((one, other) => criterionParts.indexOf(one.part) - criterionParts.indexOf(other.part));
  const comments = await listComments(tx, viewer, contractId);
  return {
    ...{ id: contract.id, name: contract.name, buyerName: contract.buyer.name },
    ...{ startsOn: fromDateColumn(contract.startsOn), endsOn: contract.endsOn && fromDateColumn(contract.endsOn) },
    isExact: may(viewer, 'figures.exact'),
    onlyOwn: may(viewer, 'figures.exact') && onlySupplierOf(viewer) !== null,
    maySay: commentsFor(viewer) !== null,
    counts: countStates(judged.map(({ state }) => state)),
    suppliers: contract.suppliers.flatMap(({ supplierId, supplier }) => {
      const own = judged.filter((one) => one.supplierId === supplierId);
      if (own.length === 0) return [];
      const commitments = own.map(({ supplierId: _supplier, asOf: _asOf, ...one }) => ({
        ...one,
        source: achievementSources[one.kind],
        comments: comments.get(one.id) ?? [],
      }));
      return [{ id: supplierId, name: supplier.name, asOf: own[0]?.asOf ?? null, commitments }];
    }),
  };
}

/** How many standing commitments of a contract are in each state; 404 out of scope. */
export async function countAchievement(viewer: Viewer, contractId: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const contract = await tx.contract.findFirst({ where: { AND: [contractScope(viewer), { id: contractId }] }, select: judgedColumns });
    if (!contract) throw notFound();
    return countStates((await judgeContract(tx, viewer, contract, on)).map(({ state }) => state));
  });
}

interface Comment {
  id: string;
  side: CommentSide;
  text: string;
  by: string;
  on: CalendarDate;
}

/** What was said of each commitment of a contract, the latest first. */
async function listComments(tx: Transaction, viewer: Viewer, contractId: string): Promise<Map<string, Comment[]>> {
  const rows = await tx.commitmentComment.findMany({
    where: { commitment: { AND: [commitmentScope(viewer), { contractId, withdrawnAt: null }] } },
    select: { id: true, commitmentId: true, side: true, text: true, writtenByName: true, writtenAt: true },
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
  });
  const by = new Map<string, Comment[]>();
  for (const { commitmentId, side, writtenByName, writtenAt, ...row } of rows) {
    const comment = { ...row, side: side as CommentSide, by: writtenByName, on: dateInOslo(writtenAt) };
    by.set(commitmentId, [...(by.get(commitmentId) ?? []), comment]);
  }
  return by;
}
