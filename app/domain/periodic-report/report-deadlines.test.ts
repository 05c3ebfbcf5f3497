import { expect, test } from 'vitest';
import { answerReportBy, correctReportBy, writeReportBy } from './report-deadlines';

test('a report is due 30 days after its quarter was published, its answer 14 days after it was sent, its correction 14 days after it came back', () => {
  expect(writeReportBy('2026-10-15')).toBe('2026-11-14');
  expect(answerReportBy('2026-11-14')).toBe('2026-11-28');
  expect(correctReportBy('2026-12-20')).toBe('2027-01-03');
});
