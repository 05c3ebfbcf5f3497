// Releases made by the portal's own code, without the lead's screens before it; and all that a buyer is served of them.
import { addDays, today, type CalendarDate } from '~/domain/calendar-date.ts';
import type { ComponentInput } from '~/domain/api/components.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';
import { storeRelease } from '~/commands/release/store-release.server.ts';
import { listContracts } from '~/queries/contract/list-contracts.server.ts';
import { readContract } from '~/queries/contract/read-contract.server.ts';
import { readTrainingPage } from '~/queries/figures/read-training-page.server.ts';
import { listReleases } from '~/queries/release/list-releases.server.ts';
import { prepareRelease } from '~/queries/release/prepare-release.server.ts';
import { readRelease } from '~/queries/release/read-release.server.ts';
import { readStart } from '~/queries/start/read-start.server.ts';
import { answerTo } from './api-calls.ts';
import { makeMember } from './facts.ts';
import { makeApiToken } from './world-api-tokens.ts';

interface ReleaseGiven {
  /** Whose it is; a new unit's unless given. */
  lead?: { organisationId: string; membership: { id: string } };
  asOf?: CalendarDate;
  reason?: string;
}

/** Publishes a quarter to a buyer, or publishes it again, as the portal itself; the day after its end unless told. */
export async function makeRelease(buyerId: string, periodEnd: CalendarDate, { lead, asOf = addDays(periodEnd, 1), reason }: ReleaseGiven = {}): Promise<string> {
  const { organisationId: unitId, membership } = lead ?? (await makeMember('unit_lead'));
  return asWorker(
    async (tx) => {
      const question = { buyerId, periodEnd, asOf };
      const prepared = await prepareRelease(tx, question);
      const by = { unitId, publishedById: membership.id, gapsReason: null };
      return storeRelease(tx, question, prepared, { ...by, reason: prepared.revision > 1 ? (reason ?? 'Rettet.') : null });
    },
    { timeoutMs: 120_000 },
  );
}

/** Everything that the portal's pages send to a buyer: its start page, contracts, training and each edition of each release. */
export async function servedTo(buyer: Viewer, on: CalendarDate = today()): Promise<unknown[]> {
  const contracts = await listContracts(buyer, { search: '', sort: 'navn', direction: 'asc', page: 1 }, undefined, on);
  const served: unknown[] = [await readStart(buyer, on), contracts];
  for (const { id } of contracts.rows) served.push(await readContract(buyer, id, on), await readTrainingPage(buyer, id, {}, on));
  const releases = await listReleases(buyer, on);
  served.push(releases);
  for (const { id } of releases.kind === 'own' ? releases.releases : []) {
    const latest = await readRelease(buyer, id);
    for (const revision of latest.revisions) served.push(revision.id === id ? latest : await readRelease(buyer, revision.id));
  }
  served.push(...(await servedByApi(buyer)));
  return served;
}

/** What a program of the buyer's is answered with: the list of releases, and each edition of each of them. */
async function servedByApi({ organisationId, membershipId }: Viewer): Promise<unknown[]> {
  const { token } = await makeApiToken({ organisationId, membershipId, scope: 'releases:read' });
  const list = await answerTo<ComponentInput<'ReleaseList'>>('/releases', { token });
  const releases = [];
  for (const { id } of list.releases) releases.push(await answerTo(`/releases/${id}`, { token }));
  return [list, ...releases];
}
