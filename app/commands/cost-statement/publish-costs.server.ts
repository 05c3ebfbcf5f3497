import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { publishedFigures } from '~/domain/release/published-figures';
import { hoursToPublish } from '~/domain/shown-hours';
import { nextShownSupport, supportUntil } from '~/domain/support-total';
import type { Transaction } from '~/platform/database.server';
import { owedStatements, type OwedStatement } from '~/queries/cost/owed-statements.server';
import { publishedHours, publishedSupport } from '~/queries/cost/published-costs.server';
import { readStatedQuarters } from '~/queries/cost/stated-quarters.server';

interface NewRelease {
  id: string;
  buyerId: string;
  periodEnd: CalendarDate;
}

/**
 * Keeps with a release what its buyer may now see of the cost of its contracts: hours of enough people, and support once
 * enough have been hired. Part of the transaction that stores the release, after its figures; whoever may do that sees all
 * statements that were sent.
 */
export async function publishCosts(tx: Transaction, release: NewRelease): Promise<void> {
  const { minimumCohort } = await tx.setting.findFirstOrThrow({ select: { minimumCohort: true } });
  const contracts = await tx.contract.findMany({ where: { buyerId: release.buyerId }, select: { id: true } });
  const owed = await owedStatements(tx);
  for (const { id } of contracts) await publishCostsOf(tx, id, { release, owed, minimumCohort });
}

interface Publishing {
  release: NewRelease;
  owed: readonly OwedStatement[];
  minimumCohort: number;
}

async function publishCostsOf(tx: Transaction, contractId: string, { release, owed, minimumCohort }: Publishing): Promise<void> {
  const quarters = await readStatedQuarters(tx, {}, contractId, owed, release.periodEnd);
  if (quarters.length === 0) return;
  const hours = hoursToPublish(await publishedHours(tx, contractId), quarters, await practiceOn(tx, contractId), minimumCohort);
  await tx.costHourTotal.createMany({
    data: hours.map(({ firstQuarterEnd, periodEnd, ...counted }) => ({
      ...{ contractId, releaseId: release.id, firstQuarterEnd: toDateColumn(firstQuarterEnd), periodEnd: toDateColumn(periodEnd) },
      ...counted,
    })),
  });
  const hired = await hiredAsPublished(tx, contractId, release.periodEnd);
  const support = nextShownSupport(
    await publishedSupport(tx, contractId),
    hired.map((quarter) => ({ ...quarter, kroner: supportUntil(quarter.periodEnd, quarters) })),
    minimumCohort,
  );
  if (!support) return;
  const { periodEnd, ...shown } = support;
  await tx.costSupportTotal.createMany({ data: [{ contractId, releaseId: release.id, periodEnd: toDateColumn(periodEnd), ...shown }] });
}

/** How many had been hired by the end of each quarter that has been published, by its latest revision. */
async function hiredAsPublished(tx: Transaction, contractId: string, until: CalendarDate) {
  const rows = await tx.releaseFigure.findMany({
    where: { contractId, supplierId: null, release: { periodEnd: { lte: toDateColumn(until) } } },
    select: { figures: true, release: { select: { periodEnd: true } } },
    orderBy: { release: { revision: 'asc' } },
  });
  const latest = new Map(rows.map(({ figures, release }) => [fromDateColumn(release.periodEnd), publishedFigures.parse(figures).volume.hired]));
  return [...latest].map(([periodEnd, hired]) => ({ periodEnd, hired }));
}

/** Whoever has been in practice on a contract, as far as the publisher knows them: who is unknown makes fewer numbers show, never more. */
async function practiceOn(tx: Transaction, contractId: string) {
  const rows = await tx.placement.findMany({
    where: { contractId, voidedAt: null, startedOn: { not: null } },
    select: { candidateId: true, startedOn: true, endedOn: true },
  });
  return rows.flatMap(({ candidateId, startedOn, endedOn }) =>
    startedOn ? [{ candidateId, from: fromDateColumn(startedOn), to: endedOn && fromDateColumn(endedOn) }] : [],
  );
}
