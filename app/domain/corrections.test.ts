import { expect, test } from 'vitest';
import { correctionsOf } from './corrections';

test('each version is told beside what came after it, the newest first', () => {
  const versions = [
    { state: { percent: 80, form: 'fast' }, at: '2026-01-01T10:00:00Z', by: 'Kari' },
    { state: { percent: 50, form: 'fast' }, at: '2026-02-01T10:00:00Z', by: null },
  ];
  expect(correctionsOf(versions, { percent: 50, form: 'vikariat' })).toMatchObject([
    { by: null, changed: ['form'], before: { form: 'fast' }, after: { form: 'vikariat' } },
    { by: 'Kari', changed: ['percent'], before: { percent: 80 }, after: { percent: 50 } },
  ]);
});

test('what was never corrected has no corrections', () => {
  expect(correctionsOf([], { percent: 80 })).toEqual([]);
});
