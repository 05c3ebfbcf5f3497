import { expect, test } from 'vitest';
import { aimField, dayField, fieldOf, placementOfField, sentReports } from './report-fields';

const amina = '018f2f3a-0000-7000-8000-0000000000aa';
const omar = '018f2f3a-0000-7000-8000-0000000000bb';
const aim = '018f2f3a-0000-7000-8000-0000000000cc';

test('each person’s fields come back as that person’s report', () => {
  const reports = sentReports([
    ['week', '2026-11-16'],
    [fieldOf(amina, 'howItGoes'), 'good'],
    [dayField(amina, '2026-11-16'), 'present'],
    [dayField(amina, '2026-11-21'), ''],
    [aimField(amina, aim), 'on_own'],
    [fieldOf(omar, 'note'), ''],
    [`r${'0'.repeat(32)}_other`, 'x'],
  ]);
  expect(reports).toEqual([
    {
      placementId: amina,
      parts: { howItGoes: 'good' },
      days: [{ day: '2026-11-16', attendance: 'present' }],
      moves: [{ aimId: aim, level: 'on_own' }],
    },
    { placementId: omar, parts: {}, days: [], moves: [] },
    { placementId: '00000000-0000-0000-0000-000000000000', parts: {}, days: [], moves: [] },
  ]);
});

test('every name is one that a form of the portal may have', () => {
  for (const name of [fieldOf(amina, 'requestId'), dayField(amina, '2026-11-16'), aimField(amina, aim)]) {
    expect(name).toMatch(/^[a-z]\w*$/i);
    expect(placementOfField(name)).toBe(amina);
  }
  expect(placementOfField('requestId')).toBeNull();
});
