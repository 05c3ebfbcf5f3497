import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { addNote } from '~/commands/candidate/add-note.server';
import { editCandidate } from '~/commands/candidate/edit-candidate.server';
import { openProtectedCandidate } from '~/commands/candidate/open-protected-candidate.server';
import { recordLeaving } from '~/commands/candidate/record-leaving.server';
import type { CandidateEditValues } from '~/domain/candidate-edit-values';
import { addDays, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { makeCandidate, makeContract, makePlacement } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
let caseworker: Viewer;
let lead: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  lead = await makeViewer('unit_lead', { organisationId: caseworker.organisationId });
});

const candidateOf = (viewer: Viewer, given: Parameters<typeof makeCandidate>[1] = {}) =>
  makeCandidate(viewer.organisationId, { caseworkerId: viewer.membershipId, ...given });

const edited = (given: Partial<CandidateEditValues> = {}): CandidateEditValues => ({
  ...{ firstName: 'Amina', lastName: 'Ny', targetGroup: 'refugee', protectedAddress: false, version: 1 },
  caseworkerId: caseworker.membershipId,
  ...given,
});

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);

test('an edit of what somebody else has changed meanwhile is refused and changes nothing', async () => {
  const { id } = await candidateOf(caseworker);
  expect(codeOf(await editCandidate(caseworker, id, edited({ lastName: 'Første' }), randomUUID()))).toBeNull();
  expect(codeOf(await editCandidate(lead, id, edited({ lastName: 'Andre' }), randomUUID()))).toBe('stale');
  expect((await readCandidate(caseworker, id, on)).lastName).toBe('Første');
});

test('nobody edits a candidate of another unit', async () => {
  const { id } = await candidateOf(caseworker);
  const stranger = await makeViewer('caseworker');
  await expect(editCandidate(stranger, id, edited(), randomUUID())).rejects.toMatchObject({ status: 404 });
});

test('only the lead hands over a candidate with a protected address, and only the own caseworker or the lead protects one', async () => {
  const colleague = await makeViewer('caseworker', { organisationId: caseworker.organisationId });
  const { id } = await candidateOf(caseworker);
  const protection = edited({ protectedAddress: true });
  expect(codeOf(await editCandidate(colleague, id, protection, randomUUID()))).toBe('protection_needs_caseworker');
  expect(codeOf(await editCandidate(caseworker, id, protection, randomUUID()))).toBeNull();
  const handOver = edited({ protectedAddress: true, caseworkerId: colleague.membershipId, version: 2 });
  expect(codeOf(await editCandidate(caseworker, id, handOver, randomUUID()))).toBe('protection_needs_lead');
  expect(codeOf(await editCandidate(lead, id, handOver, randomUUID()))).toBeNull();
  await expect(readCandidate(caseworker, id, on)).rejects.toMatchObject({ status: 404 });
});

test('a candidate does not leave the target group before a placement has started', async () => {
  const { id } = await candidateOf(caseworker);
  const contract = await makeContract();
  const startedOn = addDays(on, -20);
  await makePlacement({ candidateId: id, contractId: contract.id, supplierId: contract.supplierId }, { startedOn });
  const leave = (leftOn: typeof on, version: number) =>
    recordLeaving(caseworker, id, { version, leftOn, leftReason: 'moved_abroad', stillInGroup: false }, randomUUID());
  expect(codeOf(await leave(addDays(startedOn, -1), 1))).toBe('placement_after_leaving');
  expect(codeOf(await leave(addDays(on, 1), 1))).toBe('in_the_future');
  expect(codeOf(await leave(startedOn, 1))).toBeNull();
  expect(codeOf(await leave(on, 1))).toBe('stale');
  const page = await readCandidate(caseworker, id, on);
  expect(page).toMatchObject({ leftOn: startedOn, leftReason: 'moved_abroad', hasLeft: true });
  expect(page.allowedActions).not.toContain('request_placement');
});

test('leaving the target group can be taken back', async () => {
  const { id } = await candidateOf(caseworker);
  await recordLeaving(caseworker, id, { version: 1, leftOn: on, leftReason: 'other', stillInGroup: false }, randomUUID());
  await recordLeaving(caseworker, id, { version: 2, stillInGroup: true }, randomUUID());
  expect(await readCandidate(caseworker, id, on)).toMatchObject({ leftOn: null, leftReason: null });
});

test('a note that is sent twice is written once', async () => {
  const { id } = await candidateOf(caseworker);
  const requestId = randomUUID();
  await addNote(caseworker, id, { text: 'Snakket om arbeidstid.' }, requestId);
  await addNote(caseworker, id, { text: 'Snakket om arbeidstid.' }, requestId);
  const { notes } = await readCandidate(caseworker, id, on);
  expect(notes).toMatchObject([{ text: 'Snakket om arbeidstid.', writtenByName: caseworker.name }]);
});

test('a protected candidate shows only after an opening, which is logged in the viewer’s name', async () => {
  const { id } = await candidateOf(caseworker, { protectedAddress: true });
  await expect(readCandidate(caseworker, id, on)).rejects.toMatchObject({ status: 302 });
  await openProtectedCandidate(caseworker, id, randomUUID());
  expect((await readCandidate(caseworker, id, on)).id).toBe(id);
  const log = await asWorker((tx) => tx.auditLogEntry.findMany({ where: { rowId: id, action: 'view' } }));
  expect(log).toMatchObject([{ tableName: 'candidates', userId: caseworker.userId, membershipId: caseworker.membershipId }]);
  await expect(readCandidate(lead, id, on)).rejects.toMatchObject({ status: 302 });
});

test('a protected candidate is not there for another caseworker of the unit, opened or not', async () => {
  const colleague = await makeViewer('caseworker', { organisationId: caseworker.organisationId });
  const { id } = await candidateOf(caseworker, { protectedAddress: true });
  await expect(readCandidate(colleague, id, on)).rejects.toMatchObject({ status: 404 });
  await expect(openProtectedCandidate(colleague, id, randomUUID())).rejects.toMatchObject({ status: 404 });
});
