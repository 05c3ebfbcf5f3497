import { expect, test } from 'vitest';
import { costQuarters, statedQuarters } from './cost-quarters';

const statement = (quarterEnd: '2026-03-31' | '2026-06-30', supplierId: string, number: number, isSent: boolean) => ({
  ...{ quarterEnd, supplierId, number, isSent },
});

test('a quarter shows the latest statement that was sent, and a correction that waits beside it', () => {
  const [first, second, third] = [1, 2, 3].map((number) => statement('2026-06-30', 'a', number, number < 3));
  const rows = costQuarters([third, first, second].flatMap((one) => one ?? []), []);
  expect(rows).toEqual([{ quarterEnd: '2026-06-30', supplierId: 'a', sent: second, draft: third }]);
});

test('a quarter without a statement is there where it is owed, once, the latest quarter first', () => {
  const owed = [{ quarterEnd: '2026-03-31', supplierId: 'a' }, { quarterEnd: '2026-06-30', supplierId: 'b' }] as const;
  const rows = costQuarters([statement('2026-03-31', 'a', 1, true)], owed);
  expect(rows.map(({ quarterEnd, supplierId, sent }) => [quarterEnd, supplierId, sent?.number ?? null])).toEqual([
    ['2026-06-30', 'b', null],
    ['2026-03-31', 'a', 1],
  ]);
});

test('what was stated of a quarter is of all its suppliers, from the first that was stated, without a gap', () => {
  const stated = (quarterEnd: '2025-12-31' | '2026-06-30', supplierId: string) => ({ quarterEnd, supplierId, mentorHours: 10.1, trainingHours: 0.2, support: 500 });
  const sent = [stated('2026-06-30', 'a'), stated('2025-12-31', 'a'), stated('2025-12-31', 'b')];
  const nothing = { mentorHours: 0, trainingHours: 0, support: 0 };
  expect(statedQuarters(sent, [{ quarterEnd: '2026-06-30', supplierId: 'b' }, { quarterEnd: '2025-09-30', supplierId: 'b' }], '2026-06-30')).toEqual([
    { quarterEnd: '2025-12-31', mentorHours: 20.2, trainingHours: 0.4, support: 1000, isStated: true, isWhole: true },
    { quarterEnd: '2026-03-31', ...nothing, isStated: false, isWhole: true },
    { quarterEnd: '2026-06-30', mentorHours: 10.1, trainingHours: 0.2, support: 500, isStated: true, isWhole: false },
  ]);
  expect(statedQuarters([], [], '2026-06-30')).toEqual([]);
});
