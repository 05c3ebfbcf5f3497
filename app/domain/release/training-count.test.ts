import { describe, expect, test } from 'vitest';
import { countTraining } from './training-count';

const thresholds = { minimumCohort: 5, minimumCell: 3, minimumGrowth: 5 };
const counted = (people: number) => ({ people, modules: people * 2, hours: people * 10 });
const told = { people: 5, training: { form: 'counted', countedBy: '2025-12-31', modules: 10, hours: 50 } } as const;

describe('modules and hours', () => {
  test('are told from five people on', () => {
    expect(countTraining(counted(4), null, '2026-03-31', thresholds)).toEqual({ training: { form: 'none' }, people: null });
    expect(countTraining(counted(5), null, '2026-03-31', thresholds)).toEqual({
      training: { form: 'counted', countedBy: '2026-03-31', modules: 10, hours: 50 },
      people: 5,
    });
  });

  test('are counted anew when five more have completed one, and stay as they were told until then', () => {
    expect(countTraining(counted(9), told, '2026-03-31', thresholds)).toEqual({ training: told.training, people: null });
    expect(countTraining(counted(10), told, '2026-03-31', thresholds).people).toBe(10);
  });

  test('stay as they were told when somebody is taken out', () => {
    expect(countTraining(counted(2), told, '2026-03-31', thresholds)).toEqual({ training: told.training, people: null });
  });
});
