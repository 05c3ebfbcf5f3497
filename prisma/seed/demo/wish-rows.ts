import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Department } from '~/platform/generated/prisma/enums.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';

const wanted = { cleaning: 58, maintenance: 16, other: 12, it: 7, finance: 7 };
const shifts = ['day', 'evening', 'weekend', 'night'] as const;
const occupations: readonly [string, Department[]][] = [
  ['Elektriker i åtte år', ['maintenance']],
  ['Renholder på hotell', ['cleaning']],
  ['Regnskapsfører', ['finance']],
  ['Kokk på eget spisested', ['other']],
  ['Lærer i realfag', []],
  ['Snekker og maler', ['maintenance']],
  ['Drev nettbutikk', ['it', 'finance']],
  ['Husmor og bonde', []],
];

/** Adds what most candidates want and can; of the others nobody has asked yet. */
export function addWishes(rows: DemoRows, random: Random, today: CalendarDate): void {
  for (const detail of rows.candidateDetail) {
    if (!random.chance(0.75)) continue;
    const first = random.weighted<Department>(wanted);
    const second = random.weighted<Department>(wanted);
    detail.wantedDepartments = [...new Set([first, ...(random.chance(0.4) ? [second] : [])])];
    detail.availableShifts = shifts.slice(0, random.between(1, 3));
    if (random.chance(0.4)) detail.availableFrom = toDateColumn(addDays(today, random.between(-30, 60)));
    if (!random.chance(0.6)) continue;
    const [priorOccupation, priorDepartments] = random.pick(occupations);
    Object.assign(detail, { priorOccupation, priorDepartments });
  }
}
