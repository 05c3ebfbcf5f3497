import { beforeAll, expect, test } from 'vitest';
import { misuseKinds } from '~/domain/misuse-signals.ts';
import { asWorker } from '~/platform/database.server.ts';
import { listClosures, listOpenSignals } from '~/queries/misuse-signal/list-signals.server.ts';
import { loadDemoData } from '../../prisma/seed/demo.ts';
import { viewerOf } from '../support/as-viewer.ts';

const TODAY = '2026-11-20';

beforeAll(() => loadDemoData(TODAY));

async function viewer(email: string) {
  const { user, ...membership } = await asWorker((tx) => tx.membership.findFirstOrThrow({ where: { user: { email } }, include: { user: true } }));
  const actor = { userId: user.id, membershipId: membership.id, organisationId: membership.organisationId, role: membership.role };
  return viewerOf({ user, membership, organisationId: membership.organisationId, actor });
}

test('the demo has an open signal of each kind for the lead, one that is closed, and some for the caseworker', async () => {
  const lead = await viewer('fagleder@example.no');
  const { rows } = await listOpenSignals(lead, { page: 1 }, TODAY);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(misuseKinds));
  expect(rows.length).toBeLessThanOrEqual(12);
  expect((await listClosures(lead, { page: 1 })).total).toBeGreaterThan(0);
  expect((await listOpenSignals(await viewer('veileder@example.no'), { page: 1 }, TODAY)).total).toBeGreaterThanOrEqual(2);
});
