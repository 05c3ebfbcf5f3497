import { storeRelease } from '~/commands/release/store-release.server.ts';
import { addDays, type CalendarDate } from '~/domain/calendar-date.ts';
import { hasGaps } from '~/domain/release/release-gaps.ts';
import { quartersOver } from '~/domain/release/release-quarters.ts';
import { prepareRelease } from '~/queries/release/prepare-release.server.ts';
import type { Transaction } from '~/platform/database.server.ts';
import { contractsOf, organisations } from './organisations.ts';
import { workday } from './moments.ts';

/** Days after a quarter's end on which the demo's lead publishes it. */
const DAYS_TO_PUBLISH = 18;

/**
 * Publishes every quarter of the demo's contracts that has had time for it, the earliest first, as the lead would have: the
 * same code counts, protects and stores. A quarter that is just over is left for whoever tries the demo.
 */
export async function publishQuarters(tx: Transaction, on: CalendarDate): Promise<void> {
  const buyer = await tx.organisation.findFirstOrThrow({ where: { orgNumber: organisations.buyer.orgNumber }, select: { id: true } });
  const lead = await tx.membership.findFirstOrThrow({
    where: { role: 'unit_lead', organisation: { orgNumber: organisations.unit.orgNumber } },
    select: { id: true, organisationId: true },
  });
  const firstStart = Object.values(contractsOf(on)).map(({ startsOn }) => startsOn).sort()[0] ?? on;
  for (const periodEnd of quartersOver(firstStart, on).toReversed()) {
    const asOf = workday(addDays(periodEnd, DAYS_TO_PUBLISH));
    if (asOf > on) continue;
    const question = { buyerId: buyer.id, periodEnd, asOf };
    const prepared = await prepareRelease(tx, question);
    await storeRelease(tx, question, prepared, {
      ...{ unitId: lead.organisationId, publishedById: lead.id, reason: null, publishedAt: new Date(`${asOf}T09:30:00Z`) },
      gapsReason: hasGaps(prepared.gaps) ? 'Veilederne følger opp det som mangler. Det kommer med neste kvartal.' : null,
    });
  }
}
