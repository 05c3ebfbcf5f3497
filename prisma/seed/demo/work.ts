import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import type { EmploymentForm } from '~/platform/generated/prisma/enums.ts';
import { earlier, workday } from './moments.ts';
import { organisations, otherEmployers } from './organisations.ts';
import type { Random } from './random.ts';
import type { Job, Practice, Subsidy } from './story.ts';

const forms = { permanent: 45, temporary: 33, substitute: 22 };
const percents = [100, 100, 100, 80, 80, 75, 60, 50];

/** Temporary wage subsidy as NAV gives it: 40 percent for six months, then 30, twelve in all at most. */
export function subsidiesFrom(startsOn: CalendarDate, months: number): Subsidy[] {
  const endsOn = addDays(addMonths(startsOn, months), -1);
  if (months <= 6) return [{ startsOn, endsOn, percent: 40 }];
  const second = addMonths(startsOn, 6);
  return [
    { startsOn, endsOn: addDays(second, -1), percent: 40 },
    { startsOn: second, endsOn, percent: 30 },
  ];
}

/** Subsidies as far as the job lasts. */
function within(endedOn: CalendarDate | null, subsidies: Subsidy[]): Subsidy[] {
  if (!endedOn) return subsidies;
  return subsidies
    .filter(({ startsOn }) => startsOn <= endedOn)
    .map((subsidy) => ({ ...subsidy, endsOn: earlier(subsidy.endsOn, endedOn) }));
}

const lasting: Readonly<Record<EmploymentForm, { ends: number; months: [number, number] }>> = {
  permanent: { ends: 0.14, months: [4, 14] },
  temporary: { ends: 0.75, months: [6, 12] },
  substitute: { ends: 0.8, months: [3, 9] },
};

/** A job from `startedOn`, with what usually becomes of it by `today`. */
export function job(
  random: Random,
  today: CalendarDate,
  startedOn: CalendarDate,
  { employer, subsidised }: { employer: Job['employer']; subsidised: number },
): Job {
  const form = random.weighted<EmploymentForm>(forms);
  const { ends, months } = lasting[form];
  const end = random.chance(ends) ? addDays(addMonths(startedOn, random.between(...months)), -1) : null;
  const endedOn = end && end <= today ? end : null;
  const granted = random.chance(subsidised) ? subsidiesFrom(startedOn, random.pick([3, 4, 6, 6, 9, 12])) : [];
  return { employer, form, percent: random.pick(percents), startedOn, endedOn, subsidies: within(endedOn, granted) };
}

/** The job that `practice` led to, where it has begun by `today`. */
export function jobAfter(random: Random, today: CalendarDate, practice: Practice): Job[] {
  const { end, site } = practice;
  if (!end) return [];
  const begins = (days: number, given: { employer: Job['employer']; subsidised: number }) => {
    const startedOn = workday(addDays(end.on, days));
    return startedOn <= today ? [job(random, today, startedOn, given)] : [];
  };
  const elsewhere = random.pick(otherEmployers);
  if (end.reason === 'hired') {
    const employer = random.chance(0.85) ? organisations[site.supplier] : elsewhere;
    return begins(random.between(1, 12), { employer, subsidised: 0.5 });
  }
  if (end.detail === 'job_elsewhere') return begins(random.between(1, 5), { employer: elsewhere, subsidised: 0.15 });
  if (end.reason === 'completed' && random.chance(0.65)) {
    return begins(random.between(15, 150), { employer: elsewhere, subsidised: 0.4 });
  }
  return begins(random.between(120, 330), { employer: elsewhere, subsidised: 0.4 }).filter(() => random.chance(0.3));
}

/** A next job, months after the first one ended: sometimes. */
export function nextJob(random: Random, today: CalendarDate, first: Job | undefined): Job[] {
  if (!first?.endedOn || !random.chance(0.4)) return [];
  const startedOn = workday(addDays(first.endedOn, random.between(3, 100)));
  const given = { employer: random.pick(otherEmployers), subsidised: 0.1 };
  return startedOn <= today ? [job(random, today, startedOn, given)] : [];
}
