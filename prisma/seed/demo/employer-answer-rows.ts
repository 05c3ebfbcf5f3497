import { addDays, addMonths, daysBetween, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Frame } from './frame-rows.ts';
import { earlier, officeHours } from './moments.ts';
import { organisations, type SupplierKey } from './organisations.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf } from './staff.ts';

type Job = DemoRows['employment'][number];
/** A job with the supplier that gave the practice before it. */
interface Hired {
  job: Job;
  supplier: SupplierKey;
  /** Six months after the practice. */
  measuredOn: CalendarDate;
}

type Said = Pick<DemoRows['employerAnswer'][number], 'kind' | 'answer' | 'aboutOn' | 'endedOn' | 'form' | 'percent' | 'words'>;

const dateOf = (value: Date | string) => fromDateColumn(new Date(value));

/** Adds what some employers have answered about their own employees, so that the questions of the others stay open. */
export function addEmployerAnswers(rows: DemoRows, today: CalendarDate, frame: Frame, random: Random): void {
  const asked = hired(rows, frame);
  const say = ({ job, supplier }: Hired, on: CalendarDate, answer: Said) =>
    rows.employerAnswer.push({
      ...answer,
      ...{ candidateId: job.candidateId, employmentId: job.id as string, employmentVersion: 1 },
      ...{ supplierId: frame.organisations[supplier], answeredById: frame.memberships.get(coordinatorOf[supplier]) as string },
      answeredAt: officeHours(random, earlier(on, addDays(today, -1))),
    });

  const gone = asked.find((one) => between(daysBetween(one.measuredOn, today), 3, 80) && !answeredNear(rows, one));
  if (gone) {
    const [aboutOn, endedOn] = [toDateColumn(gone.measuredOn), toDateColumn(addDays(gone.measuredOn, -12))];
    const words = 'Flyttet til en annen by og sa opp selv.';
    say(gone, addDays(gone.measuredOn, 2), { kind: 'still_employed', answer: 'no', aboutOn, endedOn, words });
  }

  const ending = asked.flatMap((one) => {
    const last = rows.wageSubsidy.filter(({ employmentId }) => employmentId === one.job.id).map(({ endsOn }) => dateOf(endsOn)).toSorted().at(-1);
    return last && between(daysBetween(today, last), 5, 60) ? [{ one, from: addDays(last, 1) }] : [];
  });
  for (const { one, from } of ending.slice(0, 1)) {
    const words = 'Kommer an på om vi får forlenget oppdraget på skolen.';
    say(one, addDays(today, -15), { kind: 'ordinary_after_subsidy', answer: 'not_decided', aboutOn: toDateColumn(from), words });
  }
  for (const { one, from } of ending.slice(2, 3)) {
    say(one, addDays(today, -4), { kind: 'ordinary_after_subsidy', answer: 'yes', aboutOn: toDateColumn(from), form: 'permanent', percent: 80 });
  }
}

const between = (days: number, from: number, to: number) => days >= from && days <= to;

/** The open jobs with a supplier that the practice before them led to, of people with an address that is not protected. */
function hired(rows: DemoRows, frame: Frame): Hired[] {
  const openTo = new Set(rows.candidate.filter((one) => !one.protectedAddress).map(({ id }) => id));
  return rows.employment.flatMap((job) => {
    if (job.endedOn || job.voidedAt || !openTo.has(job.candidateId)) return [];
    return (Object.keys(coordinatorOf) as SupplierKey[]).flatMap((supplier) => {
      if (organisations[supplier].orgNumber !== job.employerOrgNumber) return [];
      const practice = rows.placement.find(
        ({ candidateId, supplierId, endReason }) => candidateId === job.candidateId && supplierId === frame.organisations[supplier] && endReason === 'hired',
      );
      return practice?.endedOn ? [{ job, supplier, measuredOn: addMonths(dateOf(practice.endedOn), 6) }] : [];
    });
  });
}

/** Whether somebody has found out about a day around the measuring date. */
function answeredNear(rows: DemoRows, { job, measuredOn }: Hired): boolean {
  return rows.followUp.some(({ candidateId, statusDate }) => candidateId === job.candidateId && Math.abs(daysBetween(dateOf(statusDate), measuredOn)) <= 31);
}
