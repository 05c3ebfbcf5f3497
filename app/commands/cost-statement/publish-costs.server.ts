import { fromDateColumn, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { hoursToPublish } from '~/domain/shown-hours';
import { nextShownSupport, supportUntil } from '~/domain/support-total';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { contractScope } from '~/policies/contract-scope';
import { placementScope } from '~/policies/placement-scope';
import { owedStatements, type OwedStatement } from '~/queries/cost/owed-statements.server';
import { publishedHours, publishedSupport } from '~/queries/cost/published-costs.server';
import { readStatedQuarters } from '~/queries/cost/stated-quarters.server';
import { publishedOver } from '~/queries/release/published-scopes.server';

interface NewRelease {
  id: string;
  buyerId: string;
  periodEnd: CalendarDate;
}

/**
 * Keeps with a release what its buyer may now see of the cost of its contracts: hours of enough people, and support once
 * enough have been hired. Part of the transaction that publishes the release, whose figures are stored by then.
 */
export async function publishCosts(tx: Transaction, viewer: Viewer, release: NewRelease): Promise<void> {
  const { minimumCohort } = await tx.setting.findFirstOrThrow({ select: { minimumCohort: true } });
  const contracts = await tx.contract.findMany({ where: { AND: [contractScope(viewer), { buyerId: release.buyerId }] }, select: { id: true } });
  const owed = await owedStatements(tx);
  for (const { id } of contracts) await publishCostsOf(tx, viewer, id, { release, owed, minimumCohort });
}

interface Publishing {
  release: NewRelease;
  owed: readonly OwedStatement[];
  minimumCohort: number;
}

async function publishCostsOf(tx: Transaction, viewer: Viewer, contractId: string, { release, owed, minimumCohort }: Publishing): Promise<void> {
  const quarters = await readStatedQuarters(tx, viewer, contractId, owed, release.periodEnd);
  if (quarters.length === 0) return;
  const hours = hoursToPublish(await publishedHours(tx, contractId), quarters, await practiceOn(tx, viewer, contractId), minimumCohort);
  await tx.costHourTotal.createMany({
    data: hours.map(({ firstQuarterEnd, periodEnd, ...counted }) => ({
      ...{ contractId, releaseId: release.id, firstQuarterEnd: toDateColumn(firstQuarterEnd), periodEnd: toDateColumn(periodEnd) },
      ...counted,
    })),
  });
  const releases = await publishedOver(tx, viewer, { contractId, supplierId: null }, release.periodEnd);
  const support = nextShownSupport(
    await publishedSupport(tx, contractId),
    releases.map(({ periodEnd, figures }) => ({ periodEnd, hired: figures.volume.hired, kroner: supportUntil(periodEnd, quarters) })),
    minimumCohort,
  );
  if (!support) return;
  const { periodEnd, ...shown } = support;
  await tx.costSupportTotal.createMany({ data: [{ contractId, releaseId: release.id, periodEnd: toDateColumn(periodEnd), ...shown }] });
}

/** Whoever has been in practice on a contract, as far as the publisher knows them: who is unknown makes fewer numbers show, never more. */
async function practiceOn(tx: Transaction, viewer: Viewer, contractId: string) {
  const rows = await tx.placement.findMany({
    where: { AND: [placementScope(viewer, today()), { contractId, voidedAt: null, startedOn: { not: null } }] },
    select: { candidateId: true, startedOn: true, endedOn: true },
  });
  return rows.flatMap(({ candidateId, startedOn, endedOn }) =>
    startedOn ? [{ candidateId, from: fromDateColumn(startedOn), to: endedOn && fromDateColumn(endedOn) }] : [],
  );
}
