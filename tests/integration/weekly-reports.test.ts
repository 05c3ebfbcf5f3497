import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportPeople } from '~/commands/report/report-people.server';
import { reportWeek } from '~/commands/report/report-week.server';
import { addDays, fromDateColumn, mondayOf, today, type CalendarDate } from '~/domain/calendar-date';
import { dayField, fieldOf } from '~/domain/report-fields';
import type { Viewer } from '~/domain/viewer';
import { WEEKS_BACK, type Attendance } from '~/domain/weekly-report';
import type { WeeklyReportValues } from '~/domain/weekly-report-values';
import { asWorker } from '~/platform/database.server';
import { listReports } from '~/queries/report/list-reports.server';
import { listWeek } from '~/queries/report/list-week.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
const thisWeek = mondayOf(on);
const lastWeek = addDays(thisWeek, -7);

let parties: Parties;
let active: Parameters<typeof placeCandidate>[1];
beforeAll(async () => {
  parties = await makeParties();
  active = { acceptedAt: moment, startedOn: addDays(on, -60), daysPerWeek: 5, mentorId: parties.mentor.membershipId };
});

const allOf = (week: CalendarDate, attendance: Attendance) => [0, 1, 2, 3, 4].map((day) => ({ day: addDays(week, day), attendance }));
const values = (given: Partial<WeeklyReportValues> = {}): WeeklyReportValues => {
  const week = given.week ?? lastWeek;
  return { week, version: 0, howItGoes: 'good', days: allOf(week, 'present'), moves: [], ...given };
};
const report = (placementId: string, given: Partial<WeeklyReportValues> = {}, requestId = randomUUID(), viewer: Viewer = parties.mentor) =>
  reportWeek(viewer, { placementId, ...values(given) }, requestId);
const stored = (placementId: string) =>
  asWorker((tx) => tx.weeklyReport.findMany({ where: { placementId }, include: { attendanceDays: { orderBy: { day: 'asc' } } } }));
const code = (result: Awaited<ReturnType<typeof report>>) => (result.ok ? null : result.refusal.code);

/** The fields of one person's report, as the screen posts them. */
function formOf(placementId: string, given: { requestId?: string; note?: string; howItGoes?: string; version?: number } = {}) {
  const form = new FormData();
  form.set('week', lastWeek);
  form.set(fieldOf(placementId, 'requestId'), given.requestId ?? randomUUID());
  form.set(fieldOf(placementId, 'version'), String(given.version ?? 0));
  form.set(fieldOf(placementId, 'howItGoes'), given.howItGoes ?? 'good');
  form.set(fieldOf(placementId, 'note'), given.note ?? '');
  form.set(dayField(placementId, lastWeek), 'ill');
  form.set(dayField(placementId, addDays(lastWeek, 5)), '');
  return form;
}

describe('a weekly report', () => {
  test('is one row with the days that were said, and is what the screen then shows', async () => {
    const { id } = await placeCandidate(parties, active);
    expect(await report(id, { note: 'Flink', days: [{ day: lastWeek, attendance: 'ill' }] })).toMatchObject({ ok: true, value: { version: 1 } });
    const [row, ...more] = await stored(id);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ howItGoes: 'good', note: 'Flink', reportedById: parties.mentor.membershipId });
    expect(row?.attendanceDays.map(({ day, attendance }) => [fromDateColumn(day), attendance])).toEqual([[lastWeek, 'ill']]);
    const shown = (await listWeek(parties.mentor, lastWeek, on)).find((person) => person.id === id);
    expect(shown).toMatchObject({ version: 1, howItGoes: 'good', note: 'Flink' });
    expect(shown?.days.filter(({ attendance }) => attendance)).toMatchObject([{ day: lastWeek, attendance: 'ill' }]);
  });

  test('sent twice with the same number, also at once, counts once', async () => {
    const { id } = await placeCandidate(parties, active);
    const requestId = randomUUID();
    const [one, other] = await Promise.all([report(id, {}, requestId), report(id, {}, requestId)]);
    expect(one).toEqual(other);
    expect(await report(id, {}, requestId)).toEqual(one);
    expect(await stored(id)).toMatchObject([{ version: 1 }]);
  });

  test('can be corrected, day by day; the same again changes nothing', async () => {
    const { id } = await placeCandidate(parties, active);
    await report(id);
    const corrected = allOf(lastWeek, 'present').map((day, index) => (index === 1 ? { ...day, attendance: 'not_agreed' as const } : day)).slice(0, 4);
    expect(await report(id, { version: 1, days: corrected })).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await stored(id))[0]?.attendanceDays.map(({ attendance }) => attendance)).toEqual(['present', 'not_agreed', 'present', 'present']);
    expect(await report(id, { version: 2, days: corrected })).toMatchObject({ ok: true, value: { version: 2 } });
  });

  test('built on an older one is refused and says which stands; nothing is overwritten', async () => {
    const { id } = await placeCandidate(parties, active);
    await report(id, { note: 'Først' });
    expect(await report(id, { note: 'Sist' })).toMatchObject({ ok: false, refusal: { code: 'stale', details: { version: 1 } } });
    await report(id, { version: 1, note: 'Rettet' });
    expect(await report(id, { version: 1, note: 'Sist' })).toMatchObject({ ok: false, refusal: { code: 'stale', details: { version: 2 } } });
    expect(await stored(id)).toMatchObject([{ note: 'Rettet' }]);
  });

  test('from two phones at once: one is saved, the other is told', async () => {
    const { id } = await placeCandidate(parties, active);
    const results = await Promise.all([report(id, { note: 'A' }), report(id, { note: 'B' })]);
    expect(new Set(results.map(code))).toEqual(new Set([null, 'stale']));
    expect(await stored(id)).toHaveLength(1);
  });

  test('is refused for weeks and days that have not come, are too long ago, or lie outside the placement', async () => {
    const { id } = await placeCandidate(parties, active);
    expect(code(await report(id, { week: addDays(thisWeek, 7) }))).toBe('in_the_future');
    expect(code(await report(id, { week: addDays(thisWeek, -7 * (WEEKS_BACK + 1)) }))).toBe('week_over');
    expect(code(await report(id, { week: thisWeek, days: [{ day: addDays(on, 1), attendance: 'present' }] }))).toBe('in_the_future');
    expect(code(await report(id, { days: [{ day: addDays(lastWeek, -1), attendance: 'present' }] }))).toBe('day_outside_placement');
    expect(code(await report(id, { days: [...allOf(lastWeek, 'ill'), ...allOf(lastWeek, 'present')] }))).toBe('form_incomplete');
    const short = await placeCandidate(parties, { ...active, startedOn: addDays(lastWeek, 2), endedOn: addDays(lastWeek, 3) });
    expect(code(await report(short.id))).toBe('day_outside_placement');
    expect(code(await report(short.id, { days: [{ day: addDays(lastWeek, 3), attendance: 'present' }] }))).toBeNull();
    expect(await stored(id)).toEqual([]);
  });

  test('is about own people in practice in that week; of others there is nothing to find', async () => {
    const mine = await placeCandidate(parties, active);
    const notMine = [
      await placeCandidate(parties, { ...active, mentorId: undefined }),
      await placeCandidate(parties, { ...active, endedOn: addDays(lastWeek, -1) }),
      await placeCandidate(parties, { ...active, startedOn: thisWeek }),
      await placeCandidate(parties, { acceptedAt: moment, mentorId: parties.mentor.membershipId }),
    ];
    for (const { id } of notMine) expect(await statusOf(report(id))).toBe(404);
    for (const viewer of [parties.coordinator, parties.caseworker, await makeViewer('mentor', { organisationId: parties.supplier.id })]) {
      expect(await statusOf(report(mine.id, {}, randomUUID(), viewer))).toBe(404);
      expect(await listWeek(viewer, lastWeek, on)).toEqual([]);
    }
  });
});

describe('the form', () => {
  test('saves each person by itself, and one that is refused does not hold up the other', async () => {
    const [one, other] = [await placeCandidate(parties, active), await placeCandidate(parties, active)];
    const form = formOf(one.id);
    for (const [name, value] of formOf(other.id, { howItGoes: '' })) form.set(name, value);
    expect(await reportPeople(parties.mentor, form)).toMatchObject([
      { placementId: one.id, saved: { version: 1 }, code: null },
      { placementId: other.id, saved: null, code: 'choose_one', field: 'howItGoes' },
    ]);
    expect(await stored(one.id)).toMatchObject([{ attendanceDays: [{ attendance: 'ill' }] }]);
    expect(await stored(other.id)).toEqual([]);
  });

  test('refuses a national identity number in the note', async () => {
    const { id } = await placeCandidate(parties, active);
    const outcomes = await reportPeople(parties.mentor, formOf(id, { note: 'Nummeret er 158190 12382' }));
    expect(outcomes).toMatchObject([{ saved: null, code: 'national_identity_number', field: 'note' }]);
    expect(await stored(id)).toEqual([]);
  });

  test('posted twice is one report', async () => {
    const { id } = await placeCandidate(parties, active);
    const requestId = randomUUID();
    const first = await reportPeople(parties.mentor, formOf(id, { requestId }));
    expect(await reportPeople(parties.mentor, formOf(id, { requestId }))).toEqual(first);
    expect(await stored(id)).toMatchObject([{ version: 1 }]);
  });
});

test('the reports are read by all who follow the placement, with attendance of the days that were reported', async () => {
  const { id } = await placeCandidate(parties, active);
  await report(id, { note: 'Kom presis', days: [...allOf(lastWeek, 'present').slice(0, 3), { day: addDays(lastWeek, 3), attendance: 'ill' }] });
  for (const viewer of [parties.mentor, parties.coordinator, parties.caseworker, parties.lead]) {
    const page = await listReports(viewer, id, on);
    expect(page).toMatchObject({ total: { present: 3, reported: 4 }, reports: [{ week: lastWeek, note: 'Kom presis' }] });
  }
  const gone = await placeCandidate(parties, { ...active, startedOn: addDays(on, -100), endedOn: addDays(on, -41) });
  expect(await statusOf(listReports(parties.coordinator, gone.id, on))).toBe(404);
  expect(await statusOf(listReports(parties.stranger, id, on))).toBe(404);
  expect((await listReports(parties.lead, gone.id, on)).reports).toEqual([]);
});
