import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { changeThresholds } from '~/commands/release/change-thresholds.server';
import { DEFAULT_THRESHOLDS, namedThresholds } from '~/domain/release/thresholds';
import { asActor } from '~/platform/database.server';
import { readThresholds } from '~/queries/release/read-thresholds.server';
import { makeViewer } from '../support/as-viewer.ts';

const seen = namedThresholds(DEFAULT_THRESHOLDS);

afterAll(async () => {
  const admin = await makeViewer('admin');
  await changeThresholds(admin, { ...DEFAULT_THRESHOLDS, seen: (await readThresholds(admin)).seen }, randomUUID());
});

test('higher limits hold at once and are kept with who set them', async () => {
  const admin = await makeViewer('admin');
  const higher = { minimumCohort: 10, minimumCell: 4, minimumGrowth: 6 };
  expect((await changeThresholds(admin, { ...higher, seen }, randomUUID())).ok).toBe(true);
  const { thresholds, changes } = await readThresholds(admin);
  expect(thresholds).toEqual(higher);
  expect(changes[0]).toMatchObject({ ...higher, reason: null, changedBy: expect.any(String) as string });
  expect(await changeThresholds(admin, { ...DEFAULT_THRESHOLDS, seen }, randomUUID()), 'from what is not there any longer').toMatchObject({
    refusal: { code: 'stale' },
  });
});

test('lower ones than the defaults need what the data protection officer has decided, also in the database', async () => {
  const admin = await makeViewer('admin');
  const now = (await readThresholds(admin)).seen;
  const lower = { ...DEFAULT_THRESHOLDS, minimumCell: 2 };
  expect(await changeThresholds(admin, { ...lower, seen: now }, randomUUID())).toMatchObject({ refusal: { code: 'thresholds_lowered', field: 'reason' } });
  const row = { ...lower, changedById: admin.membershipId };
  await expect(asActor(admin, 'portal_app', (tx) => tx.thresholdChange.create({ data: row }))).rejects.toThrow('threshold_changes_lower_with_reason');
  expect((await changeThresholds(admin, { ...lower, seen: now, reason: 'Avgjort 3. november.' }, randomUUID())).ok).toBe(true);
  expect((await readThresholds(admin)).changes[0]).toMatchObject({ minimumCell: 2, reason: 'Avgjort 3. november.' });
});

test('nobody but an administrator sets a limit, and nobody changes the settings past the list of changes', async () => {
  for (const role of ['unit_lead', 'caseworker', 'coordinator', 'buyer'] as const) {
    const viewer = await makeViewer(role);
    const row = { ...DEFAULT_THRESHOLDS, changedById: viewer.membershipId };
    const writing = asActor(viewer, viewer.connection, (tx) => tx.thresholdChange.create({ data: row }));
    await expect(writing, role).rejects.toThrow(/row-level security|permission denied|42501/);
  }
  const admin = await makeViewer('admin');
  const past = asActor(admin, 'portal_app', (tx) => tx.$executeRaw`update settings set minimum_cohort = 1`);
  await expect(past).rejects.toThrow(/permission denied|42501/);
});
