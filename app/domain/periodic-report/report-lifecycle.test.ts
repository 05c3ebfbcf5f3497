import { expect, test } from 'vitest';
import { reportLifecycle, reportState, reportStates, standingOf, type SentVersion } from './report-lifecycle';

const sent = (number: number, approved?: boolean): SentVersion => ({ number, answer: approved === undefined ? null : { approved } });

test.each<[string, SentVersion[]]>([
  ['draft', []],
  ['sent', [sent(1)]],
  ['returned', [sent(1, false)]],
  ['approved', [sent(1, true)]],
  ['sent', [sent(2), sent(1, false)]],
  ['approved', [sent(1, false), sent(2, true)]],
])('a report is %s by what was sent last', (state, versions) => {
  expect(reportState(versions)).toBe(state);
});

test('every state has its line in the lifecycle', () => {
  expect(Object.keys(reportLifecycle).toSorted()).toEqual([...reportStates].toSorted());
});

test('whether a report has been begun is nobody’s but its writer’s to know', () => {
  expect(reportStates.map(standingOf)).toEqual(['unsent', 'unsent', 'sent', 'returned', 'approved']);
});
