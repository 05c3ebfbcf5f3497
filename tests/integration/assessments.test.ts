import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerAssessment } from '~/commands/assessment/answer-assessment.server';
import { writeAssessment } from '~/commands/assessment/write-assessment.server';
import { addDays, mondayOf, toDateColumn, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { readAssessment } from '~/queries/assessment/read-assessment.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeParties, statusOf, type Parties } from '../support/placement-parties';
import { trainedPlacement } from '../support/trained-placement';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const words = { strengths: 'Nøyaktig og blid', outcome: 'not_offered', notHiredReason: 'no_vacancy', version: 0 } as const;
const reply = { agrees: 'no', words: 'Jeg kan mer norsk enn dere tror.', behalfReason: 'Vi leste den sammen.', version: 1 } as const;
const write = (placementId: string, given: object = {}, viewer: Viewer = parties.mentor) =>
  writeAssessment(viewer, { placementId, ...words, ...given }, randomUUID());
const answer = (placementId: string, given: object = {}, viewer: Viewer = parties.caseworker) =>
  answerAssessment(viewer, { placementId, ...reply, ...given }, randomUUID());
const read = (viewer: Viewer, id: string) => readAssessment(viewer, id, today());
const kindsAbout = async (viewer: Viewer, id: string) =>
  (await listTasks(viewer, today())).tasks.filter(({ path }) => path.includes(id)).map(({ kind }) => kind);

async function ended(facts: Parameters<typeof trainedPlacement>[1] = {}) {
  return (await trainedPlacement(parties, facts)).placement.id;
}
async function written() {
  const id = await ended();
  expect(await write(id)).toMatchObject({ ok: true });
  return id;
}

describe('the mentor’s word at the end', () => {
  test('is a task on the start page until it is written; then the unit is told that the candidate’s is missing', async () => {
    const id = await ended();
    expect(await kindsAbout(parties.mentor, id)).toContain('write_assessment');
    await write(id);
    expect(await kindsAbout(parties.mentor, id)).not.toContain('write_assessment');
    expect(await kindsAbout(parties.caseworker, id)).toContain('take_candidate_words');
    await answer(id);
    expect(await kindsAbout(parties.caseworker, id)).not.toContain('take_candidate_words');
  });

  test('stands beside the aims and the attendance that it rests on', async () => {
    const id = await written();
    const weekStartsOn = mondayOf(addDays(today(), -30));
    await asWorker((tx) =>
      tx.weeklyReport.create({
        data: {
          ...{ placementId: id, weekStartsOn: toDateColumn(weekStartsOn) },
          attendanceDays: {
            create: (['present', 'present', 'ill', 'not_agreed'] as const).map((attendance, index) => ({
              attendance,
              day: toDateColumn(addDays(weekStartsOn, index)),
            })),
          },
        },
      }),
    );
    const page = await read(parties.mentor, id);
    expect(page.aims).toEqual({ reached: ['Kan velge riktig metode', 'Kan vaske gulv med maskin'], total: 4 });
    expect(page.attendance).toEqual({ present: 2, ill: 1, agreed: 0, notAgreed: 1, days: 4 });
    expect(page.assessment).toMatchObject({ strengths: 'Nøyaktig og blid', outcome: 'not_offered', notHiredReason: 'no_vacancy', writtenBy: parties.mentor.name });
  });

  test('keeps the job that was offered with its form, percent and start', async () => {
    const id = await ended();
    const job = { outcome: 'hired', offeredForm: 'permanent', offeredPercent: 80, offeredFrom: '2026-12-01' };
    expect(await write(id, job)).toMatchObject({ ok: true });
    expect((await read(parties.caseworker, id)).assessment).toMatchObject({ ...job, notHiredReason: null });
  });

  test('waits until the practice has ended or ends within 14 days', async () => {
    const running = { endedOn: null, endReason: null };
    expect(await write(await ended({ ...running, plannedTo: addDays(today(), 15) }))).toMatchObject({ refusal: { code: 'not_closing' } });
    expect(await write(await ended({ ...running, plannedTo: addDays(today(), 14) }))).toMatchObject({ ok: true });
  });

  test('is written by the supplier alone, until 40 days after the end', async () => {
    const id = await ended({ endedOn: addDays(today(), -40) });
    expect(await write(id, {}, parties.caseworker)).toMatchObject({ refusal: { code: 'not_possible_now' } });
    for (const viewer of [parties.stranger, await makeViewer('nav_advisor'), await makeViewer('mentor')]) {
      expect(await statusOf(write(id, {}, viewer)), viewer.role).toBe(404);
    }
    expect(await write(id, {}, parties.coordinator)).toMatchObject({ ok: true });
    const late = await ended({ endedOn: addDays(today(), -41) });
    for (const viewer of [parties.mentor, parties.coordinator]) expect(await statusOf(write(late, {}, viewer)), viewer.role).toBe(404);
  });

  test('of two who write at once is kept once, and the other is told', async () => {
    const id = await ended();
    const answers = await Promise.all([write(id), write(id, { strengths: 'Noe annet' }, parties.coordinator)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale' } });
  });

  test('can be corrected until it is answered, from the version that was seen', async () => {
    const id = await written();
    expect(await write(id, { version: 1, strengths: 'Rettet' }, parties.coordinator)).toMatchObject({ ok: true });
    expect(await write(id, { version: 1 })).toMatchObject({ refusal: { code: 'stale' } });
    await answer(id, { version: 2 });
    expect(await write(id, { version: 3 })).toMatchObject({ refusal: { code: 'not_possible_now' } });
  });
});

describe('the candidate’s word', () => {
  test('is kept with who wrote it down and why', async () => {
    const id = await written();
    expect(await answer(id)).toMatchObject({ ok: true });
    expect((await read(parties.mentor, id)).assessment?.answer).toMatchObject({ agrees: false, words: reply.words, reason: reply.behalfReason });
    expect((await read(parties.lead, id)).assessment?.answer?.takenBy).toBe(parties.caseworker.name);
  });

  test('can be taken down by mentor, coordinator and unit, once', async () => {
    for (const viewer of [parties.mentor, parties.coordinator, parties.lead]) {
      const id = await written();
      expect(await answer(id, {}, viewer), viewer.role).toMatchObject({ ok: true });
      expect(await answer(id, { version: 2 }, viewer)).toMatchObject({ refusal: { code: 'already_answered' } });
    }
    expect(await statusOf(answer(await written(), {}, parties.stranger))).toBe(404);
  });

  test('is about what the candidate has heard: a correction in between is told', async () => {
    const id = await written();
    await write(id, { version: 1, strengths: 'Rettet' });
    expect(await answer(id)).toMatchObject({ refusal: { code: 'stale' } });
  });

  test('locks what was written, also in PostgreSQL, and the unit never writes the supplier’s part', async () => {
    const id = await written();
    const rewrite = ({ userId, membershipId, organisationId, role }: Viewer) =>
      asActor({ userId, membershipId, organisationId, role }, 'portal_app', (tx) =>
        tx.assessment.updateMany({ where: { placementId: id }, data: { strengths: 'Omskrevet' } }),
      );
    await expect(rewrite(parties.lead)).rejects.toThrow('an assessment is the supplier');
    await answer(id);
    await expect(rewrite(parties.coordinator)).rejects.toThrow('not changed after the candidate has answered');
  });
});
