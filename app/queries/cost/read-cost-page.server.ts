import type { CalendarDate } from '~/domain/calendar-date';
import { costPerUnit } from '~/domain/cost-per-unit';
import { lastQuarterEnd } from '~/domain/quarter';
import type { ShownHours } from '~/domain/shown-hours';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { costStatementScope } from '~/policies/cost-scope';
import { may } from '~/policies/permissions';
import { publishedOver } from '../release/published-scopes.server';
import { notFound } from '../session/require-viewer.server';
import { costPromises } from './cost-promises.server';
import { listMeasures } from './list-measures.server';
import { asContract, listQuarters } from './list-quarters.server';
import { publishedHours, publishedSupport } from './published-costs.server';
import { readStatedQuarters } from './stated-quarters.server';

/**
 * What practice on a contract costs: the supplier's measures, the statements quarter by quarter, and the hours and support.
 * A buyer gets hours and support as they were published; who follows results, and a supplier of itself, exactly. 404 out of scope.
 */
export function readCostPage(viewer: Viewer, contractId: string, on: CalendarDate) {
  return asViewer(viewer, (tx) => costPageIn(tx, viewer, contractId, on));
}

/** The same in a transaction of the viewer's. */
export async function costPageIn(tx: Transaction, viewer: Viewer, contractId: string, on: CalendarDate) {
  const found = await tx.contract.findFirst({
    where: { AND: [contractScope(viewer), { id: contractId }] },
    select: { id: true, name: true, startsOn: true, endsOn: true },
  });
  if (!found) throw notFound();
  const { minimumCohort } = await tx.setting.findFirstOrThrow({ select: { minimumCohort: true } });
  const mayWrite = may(viewer, 'costs.write');
  const seesNumbers = may(viewer, 'costs.support');
  return {
    contract: { id: found.id, name: found.name },
    ...{ minimumCohort, mayWrite, seesNumbers },
    ownName: mayWrite ? viewer.organisationName : null,
    measures: await listMeasures(tx, viewer, contractId, on),
    promises: await costPromises(tx, viewer, contractId),
    quarters: await listQuarters(tx, viewer, asContract(found), on),
    ...(seesNumbers ? await exactTotals(tx, viewer, contractId, on) : await shownTotals(tx, viewer, contractId, minimumCohort)),
  };
}

/** As published: the divisors are those of the quarter that the hours reach to. */
async function shownTotals(tx: Transaction, viewer: Viewer, contractId: string, minimumCohort: number) {
  const hours = await publishedHours(tx, contractId);
  const support = await publishedSupport(tx, contractId);
  return {
    hours,
    perUnit: await byPublished(tx, viewer, { contractId, supplierId: null }, hours, minimumCohort),
    support: support && { periodEnd: support.periodEnd, kroner: support.kroner },
  };
}

/** Exactly, quarter by quarter, of all suppliers or of the viewer's own. */
async function exactTotals(tx: Transaction, viewer: Viewer, contractId: string, on: CalendarDate) {
  const stated = (await readStatedQuarters(tx, costStatementScope(viewer), contractId, [], lastQuarterEnd(on))).filter(({ isStated }) => isStated);
  const hours = stated.map(({ quarterEnd, mentorHours, trainingHours }) => ({ firstQuarterEnd: quarterEnd, periodEnd: quarterEnd, mentorHours, trainingHours }));
  const supplierId = may(viewer, 'costs.write') ? viewer.organisationId : null;
  const last = hours.at(-1);
  return {
    hours,
    perUnit: await byPublished(tx, viewer, { contractId, supplierId }, hours, 1),
    support: last ? { periodEnd: last.periodEnd, kroner: stated.reduce((sum, { support }) => sum + support, 0) } : null,
  };
}

/** Hours by placements ended and people hired, at the latest published quarter that the hours reach to; null where there is none. */
async function byPublished(
  tx: Transaction,
  viewer: Viewer,
  scope: { contractId: string; supplierId: string | null },
  hours: readonly ShownHours[],
  minimum: number,
) {
  const reached = hours.at(-1)?.periodEnd;
  if (!reached) return null;
  const [latest] = await publishedOver(tx, viewer, scope, reached);
  if (!latest) return null;
  const counted = hours.filter(({ periodEnd }) => periodEnd <= latest.periodEnd);
  const total = counted.reduce((sum, { mentorHours, trainingHours }) => sum + mentorHours + trainingHours, 0);
  return { until: latest.periodEnd, ...costPerUnit(total, latest.figures.volume, minimum) };
}
