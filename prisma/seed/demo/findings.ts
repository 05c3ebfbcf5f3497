import { addDays, addMonths, daysBetween, type CalendarDate } from '~/domain/calendar-date.ts';
import type { FollowUpSource, FollowUpStatus } from '~/platform/generated/prisma/enums.ts';
import { earlier } from './moments.ts';
import type { Random } from './random.ts';
import type { Finding, Job, Practice } from './story.ts';

const sources = { unit: 50, nav: 24, supplier: 12, candidate: 14 };

const notes: Readonly<Record<FollowUpStatus, readonly string[]>> = {
  ordinary: ['Trives godt og har fått flere timer.', 'Fast vaktliste fra neste måned.'],
  subsidised: ['Arbeidsgiver vil vurdere fast jobb når tilskuddet er slutt.'],
  in_practice: ['Ny praksis er i gang.'],
  education: ['Går på voksenopplæring.', 'Begynte på helsearbeiderfag.'],
  not_employed: ['Søker jobb, vil ha hjelp med CV.', 'Venter på svar fra to arbeidsgivere.'],
  unreachable: ['Ringt to ganger og sendt melding.'],
};

/** From when the 6 and 12 months count: each start, or each end that no other practice follows within 60 days. */
function clockStarts(practices: Practice[]): CalendarDate[] {
  return practices.flatMap(({ site, startedOn, end, mistake }) => {
    if (!startedOn || mistake) return [];
    if (site.contract === 'offices') return [startedOn];
    const goesOn = practices.some(
      (other) => end && other.startedOn && other.startedOn > startedOn && daysBetween(end.on, other.startedOn) <= 60,
    );
    return end && !goesOn ? [end.on] : [];
  });
}

/** What is true of the person on `date`, as far as the jobs and practices tell; where they tell nothing, a guess. */
function statusOn(random: Random, date: CalendarDate, practices: Practice[], jobs: Job[]): FollowUpStatus {
  const job = jobs.find(({ startedOn, endedOn }) => startedOn <= date && (!endedOn || endedOn >= date));
  if (job) return job.subsidies.some(({ startsOn, endsOn }) => startsOn <= date && endsOn >= date) ? 'subsidised' : 'ordinary';
  const practice = practices.find(({ startedOn, end }) => startedOn && startedOn <= date && (!end || end.on >= date));
  if (practice) return 'in_practice';
  if (practices.some(({ end }) => end?.detail === 'education')) return 'education';
  return random.weighted<FollowUpStatus>({ not_employed: 54, education: 18, unreachable: 20, ordinary: 8 });
}

function finding(random: Random, yesterday: CalendarDate, statusDate: CalendarDate, status: FollowUpStatus): Finding {
  const source = random.weighted<FollowUpSource>(sources);
  const registeredOn = earlier(addDays(statusDate, random.between(0, 9)), yesterday);
  return { statusDate, registeredOn, source, status, note: random.chance(0.35) ? random.pick(notes[status]) : null };
}

/**
 * What was found out after 6 and 12 months. Of dates long past most have an answer, of those in the last weeks less
 * than half; now and then two sources answer, some of them not the same, and somebody asks after three months.
 */
export function findingsOf(random: Random, today: CalendarDate, practices: Practice[], jobs: Job[]): Finding[] {
  const yesterday = addDays(today, -1);
  return clockStarts(practices).flatMap((start) =>
    [3, 6, 12].flatMap((months) => {
      const due = addMonths(start, months);
      const asked = months === 3 ? 0.15 : daysBetween(due, today) > 45 ? 0.88 : 0.4;
      if (due > yesterday || !random.chance(asked)) return [];
      const statusDate = earlier(addDays(due, random.between(-12, 14)), yesterday);
      const first = finding(random, yesterday, statusDate, statusOn(random, statusDate, practices, jobs));
      if (!random.chance(0.12)) return [first];
      const second: Finding = { ...first, source: first.source === 'nav' ? 'unit' : 'nav', note: null };
      if (first.status === 'ordinary' && first.source !== 'candidate' && Number(statusDate.slice(-2)) % 3 === 0) {
        return [first, { ...first, source: 'candidate', status: 'not_employed', note: null }];
      }
      return [first, { ...second, registeredOn: earlier(addDays(first.registeredOn, 3), yesterday) }];
    }),
  );
}
