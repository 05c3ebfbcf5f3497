import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date';
import { followUpSources, followUpStatuses, type FollowUpSource, type FollowUpStatus } from './employment';
import { answersNear, areInConflict, standingOf, standings, wordOfEach, type Answer } from './result-standing';

const m = '2025-06-30';
const said = (source: FollowUpSource, status: FollowUpStatus, given: Partial<Answer> = {}): Answer => {
  const statusDate = given.statusDate ?? m;
  const registeredOn = given.registeredOn ?? statusDate;
  return { source, status, statusDate, registeredOn, answeredAt: given.answeredAt ?? `${registeredOn}T10:00:00.000Z` };
};
const nothing = { decision: null, isRegistered: false };

test('the nearest answer within 31 days decides; then the later date, the last registered, and the order of the sources', () => {
  const first = (...answers: Answer[]) => answersNear(m, answers)[0];
  expect(first(said('unit', 'ordinary', { statusDate: '2025-05-29' }))).toBeUndefined();
  expect(first(said('unit', 'ordinary', { statusDate: '2025-05-29' }), said('nav', 'education', { statusDate: '2025-05-30' }))?.source).toBe('nav');
  expect(first(said('unit', 'ordinary', { statusDate: '2025-06-29' }), said('candidate', 'ordinary', { statusDate: '2025-07-01' }))?.source).toBe('candidate');
  expect(first(said('unit', 'ordinary'), said('supplier', 'ordinary', { registeredOn: '2025-07-02' }))?.source).toBe('supplier');
  expect(first(said('candidate', 'ordinary'), said('supplier', 'ordinary'), said('unit', 'ordinary'), said('nav', 'ordinary'))?.source).toBe('unit');
});

test('two sources that say the same confirm a result; one source, or only what is registered, does not', () => {
  expect(standingOf(m, [said('supplier', 'ordinary'), said('candidate', 'ordinary')], nothing)).toBe('confirmed');
  expect(standingOf(m, [said('unit', 'ordinary'), said('unit', 'ordinary', { registeredOn: '2025-07-04' })], nothing)).toBe('single');
  expect(standingOf(m, [], { ...nothing, isRegistered: true })).toBe('single');
  expect(standingOf(m, [said('candidate', 'ordinary')], { ...nothing, isRegistered: true })).toBe('single');
});

test('what nobody knows is unknown, also where the nearest answer is that nobody could be reached', () => {
  expect(standingOf(m, [], nothing)).toBe('unknown');
  expect(standingOf(m, [said('unit', 'unreachable')], { ...nothing, isRegistered: true })).toBe('unknown');
  const others = [said('nav', 'ordinary', { statusDate: '2025-06-20' }), said('supplier', 'education', { statusDate: '2025-06-20' })];
  expect(standingOf(m, [said('unit', 'unreachable'), ...others], nothing)).toBe('unknown');
});

test('that one source could not reach the person is no other answer', () => {
  const unreached = said('nav', 'unreachable', { statusDate: '2025-06-25' });
  expect(standingOf(m, [said('unit', 'ordinary'), unreached], nothing)).toBe('single');
  expect(standingOf(m, [said('unit', 'ordinary'), said('candidate', 'ordinary'), unreached], nothing)).toBe('confirmed');
});

test('each source has one word, its nearest: what it said before does not contradict itself', () => {
  const changed = [said('unit', 'not_employed', { statusDate: '2025-06-10' }), said('unit', 'ordinary')];
  expect(standingOf(m, [...changed, said('candidate', 'ordinary')], nothing)).toBe('confirmed');
});

test('sources that differ are in conflict until somebody decides, and again when a later answer differs from the decision', () => {
  const yes = said('supplier', 'ordinary');
  const no = said('candidate', 'not_employed');
  expect(standingOf(m, [yes, no], nothing)).toBe('conflicting');
  const decision = { status: 'ordinary', decidedAt: '2025-07-01T12:00:00.000Z' } as const;
  const own = said('unit', 'ordinary', { registeredOn: '2025-07-01', answeredAt: '2025-07-01T11:59:59.000Z' });
  const settled = [yes, no, own];
  expect(standingOf(m, settled, { decision, isRegistered: false })).toBe('confirmed');
  const later = { registeredOn: '2025-07-03' } as const;
  expect(standingOf(m, [...settled, said('nav', 'not_employed', later)], { decision, isRegistered: false })).toBe('conflicting');
  expect(standingOf(m, [...settled, said('nav', 'ordinary', later)], { decision, isRegistered: false })).toBe('confirmed');
});

test('a decision for what only one had said leaves a single source', () => {
  const decision = { status: 'education', decidedAt: '2025-07-01T12:00:00.000Z' } as const;
  const answers = [said('supplier', 'ordinary'), said('candidate', 'not_employed'), said('unit', 'education', { registeredOn: '2025-07-01' })];
  expect(standingOf(m, answers, { decision, isRegistered: false })).toBe('single');
});

const answer = fc
  .record({
    source: fc.constantFrom(...followUpSources),
    status: fc.constantFrom(...followUpStatuses),
    offset: fc.integer({ min: -33, max: 33 }),
    delay: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ source, status, offset, delay }) => {
    const statusDate = addDays(m, offset);
    return said(source, status, { statusDate, registeredOn: addDays(statusDate, delay) as CalendarDate });
  });
const answers = fc.uniqueArray(answer, { maxLength: 8, selector: ({ source, statusDate, registeredOn }) => `${source}${statusDate}${registeredOn}` });

test('each result has one standing, whatever order the answers come in', () => {
  fc.assert(
    fc.property(answers, fc.boolean(), (given, isRegistered) => {
      const standing = standingOf(m, given, { decision: null, isRegistered });
      expect(standings).toContain(standing);
      expect(standingOf(m, [...given].reverse(), { decision: null, isRegistered })).toBe(standing);
    }),
  );
});

test('a decision by the rules always settles a conflict, and by figures.md it is the result', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom('ordinary', 'subsidised', 'not_employed'), (given, status) => {
      const words = wordOfEach(answersNear(m, given));
      fc.pre(areInConflict(words, null));
      const last = given.map(({ registeredOn }) => registeredOn).sort().at(-1) ?? m;
      const earlierToday = (one: Answer) => one.source === 'unit' && one.statusDate === m && one.registeredOn === last;
      const decided = [...given.filter((one) => !earlierToday(one)), said('unit', status, { registeredOn: last, answeredAt: `${last}T12:00:00.000Z` })];
      expect(answersNear(m, decided)[0]?.status).toBe(status);
      const decision = { status, decidedAt: `${last}T12:00:00.001Z` };
      expect(standingOf(m, decided, { decision, isRegistered: false })).toMatch(/confirmed|single/);
    }),
  );
});
