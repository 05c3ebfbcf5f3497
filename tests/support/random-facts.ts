/** Random facts that crowd the edges of the rules: 60 and 61 days, ends of months, 31 days, periods that touch. */
import fc from 'fast-check';
import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date';
import { CLOCKS, EMPLOYMENT_FORMS, END_REASONS } from '~/domain/figures/definitions';
import type { FigureFacts, FollowUpSource, FollowUpStatus, Placement } from './figure-facts';
import type { ReferenceArguments } from './reference-figures';

const SUPPLIERS = ['900000103', '900000170', '900000243'];
const EMPLOYERS = [...SUPPLIERS, '900050003'];
const CONTRACTS = ['TK-1', 'TK-2'];
const SOURCES: FollowUpSource[] = ['unit', 'nav', 'supplier', 'candidate'];
const STATUSES: FollowUpStatus[] = ['ordinary', 'subsidised', 'in_practice', 'education', 'not_employed', 'unreachable'];

const rarely = fc.integer({ min: 0, max: 15 }).map((number) => number === 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const among = fc.nat({ max: 40 });
const length = fc.oneof(fc.constantFrom(0, 1, 27, 30, 58, 59, 60, 61, 90, 180), fc.nat({ max: 400 }));
const gap = fc.oneof(fc.constantFrom(-30, -1, 0, 1, 2, 59, 60, 61, 62), fc.integer({ min: -200, max: 300 }));
const nearly = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -40, max: 400 }));

const placementPlan = fc.record({
  gap, length: maybe(length), contract: fc.constantFrom(...CONTRACTS), supplier: fc.constantFrom(...SUPPLIERS),
  reason: fc.constantFrom(...END_REASONS), voided: rarely, requested: rarely,
  certificates: fc.array(fc.record({ after: nearly, withdrawnAfter: maybe(fc.nat({ max: 60 })) }), { maxLength: 2 }),
});
const jobPlan = fc.record({
  near: among, offset: nearly, length: maybe(length), employer: fc.constantFrom(...EMPLOYERS),
  form: fc.constantFrom(...EMPLOYMENT_FORMS), percent: fc.constantFrom(20, 37.5, 99.99, 100), voided: rarely,
  subsidies: fc.array(fc.record({ gap: fc.constantFrom(0, 0, 0, 1, 30), length, voided: rarely }), { maxLength: 3 }),
});
const offset = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(-32, -31, -30, -1, 0, 1, 30, 31, 32) }, { weight: 1, arbitrary: nearly });
const answerPlan = fc.record({
  offset, delay: fc.constantFrom(0, 0, 1, 14, 62), source: fc.constantFrom(...SOURCES), status: fc.constantFrom(...STATUSES), voided: rarely,
});
/** Several answers around one measuring date, so that nearness, order and source decide. */
const followUpPlan = fc.record({
  near: among, months: fc.constantFrom(0, 6, 6, 12, 12), answers: fc.array(answerPlan, { minLength: 1, maxLength: 4 }),
});
const personPlan = fc.record({
  placements: fc.array(placementPlan, { maxLength: 4 }), jobs: fc.array(jobPlan, { maxLength: 4 }),
  followUps: fc.array(followUpPlan, { maxLength: 4 }),
  left: maybe(fc.record({ near: among, months: fc.constantFrom(0, 6, 12), offset: fc.constantFrom(-1, 0, 1, 30) })),
});
type Plan<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

const FIRST: CalendarDate = '2023-08-31';

/** What happened to one person. Whatever the database would refuse is left out. */
class Person {
  readonly days: CalendarDate[] = [FIRST];
  constructor(readonly id: string, private readonly facts: FigureFacts) {}

  private at(index: number): CalendarDate {
    return this.days[index % this.days.length] ?? FIRST;
  }

  follow(plan: Plan<typeof personPlan>): void {
    for (const placement of plan.placements) this.place(placement);
    for (const job of plan.jobs) this.hire(job);
    for (const followUp of plan.followUps) this.ask(followUp);
    const starts = this.facts.placements.filter((row) => row.candidate === this.id && !row.voided).map((row) => row.startedOn ?? FIRST);
    const last = starts.sort().at(-1) ?? FIRST;
    const wish = plan.left && addDays(addMonths(this.at(plan.left.near), plan.left.months), plan.left.offset);
    this.facts.candidates.push({ id: this.id, leftOn: wish && (wish < last ? last : wish) });
  }

  private place(plan: Plan<typeof placementPlan>): void {
    const from = addDays(this.at(this.days.length - 1), plan.gap);
    const to = plan.length === null ? null : addDays(from, plan.length);
    const overlaps = (row: Placement) => row.candidate === this.id && row.supplier === plan.supplier && !row.voided
      && row.startedOn !== null && (to === null || row.startedOn <= to) && (row.endedOn === null || row.endedOn >= from);
    if (!plan.voided && !plan.requested && this.facts.placements.some(overlaps)) return;
    const id = `P${this.facts.placements.length}`;
    const times = plan.requested ? { startedOn: null, endedOn: null } : { startedOn: from, endedOn: to };
    this.facts.placements.push({ id, candidate: this.id, contract: plan.contract, supplier: plan.supplier, ...times,
      endReason: times.endedOn === null ? null : plan.reason, voided: plan.voided });
    this.days.push(from, ...(to ? [to] : []));
    let valid = false;
    for (const { after, withdrawnAfter } of plan.certificates) {
      const issuedOn = addDays(from, after);
      if (withdrawnAfter === null && valid) continue;
      valid ||= withdrawnAfter === null;
      this.facts.certificates.push({ placement: id, issuedOn, withdrawnOn: withdrawnAfter === null ? null : addDays(issuedOn, withdrawnAfter) });
      this.days.push(issuedOn);
    }
  }

  private hire(plan: Plan<typeof jobPlan>): void {
    const from = addDays(this.at(plan.near), plan.offset);
    const to = plan.length === null ? null : addDays(from, plan.length);
    const id = `J${this.facts.employments.length}`;
    this.facts.employments.push({ id, candidate: this.id, employer: plan.employer, form: plan.form, percent: plan.percent,
      startedOn: from, endedOn: to, voided: plan.voided });
    this.days.push(from, ...(to ? [to] : []));
    let next = from;
    for (const subsidy of plan.voided ? [] : plan.subsidies) {
      const begins = addDays(next, subsidy.gap);
      const wish = addDays(begins, subsidy.length);
      const ends = to !== null && wish > to ? to : wish;
      if (to !== null && begins > to) break;
      this.facts.subsidies.push({ employment: id, from: begins, to: ends, voided: subsidy.voided });
      this.days.push(addDays(ends, 1));
      if (!subsidy.voided) next = addDays(ends, 1);
    }
  }

  private ask(plan: Plan<typeof followUpPlan>): void {
    const asked = addMonths(this.at(plan.near), plan.months);
    for (const { offset: days, delay, source, status, voided } of plan.answers) {
      const statusDate = addDays(asked, days);
      const registeredOn = addDays(statusDate, delay);
      const same = this.facts.followUps.some((row) => row.candidate === this.id && row.statusDate === statusDate
        && row.registeredOn === registeredOn && row.source === source && !row.voided);
      if (same && !voided) continue;
      this.facts.followUps.push({ candidate: this.id, statusDate, registeredOn, source, status, voided });
      this.days.push(registeredOn);
    }
  }
}

/** Facts of a few people, and days at which something happens to one of them. */
export const randomFacts = fc.array(personPlan, { minLength: 1, maxLength: 6 }).map((plans) => {
  const facts: FigureFacts = { suppliers: SUPPLIERS, contracts: CONTRACTS, candidates: [], placements: [], employments: [],
    subsidies: [], followUps: [], certificates: [] };
  const days = plans.flatMap((plan, index) => {
    const person = new Person(`K${index}`, facts);
    person.follow(plan);
    return person.days;
  });
  return { facts, days };
});

const day = fc.record({ near: fc.nat({ max: 200 }), months: fc.constantFrom(0, 0, 6, 12), offset: fc.constantFrom(-1, 0, 0, 1, 29) });

/** Arguments at days on which something happens, or just beside one. */
export const randomArguments = fc.record({
  contract: maybe(fc.constantFrom(...CONTRACTS)), supplier: maybe(fc.constantFrom(...SUPPLIERS)),
  clock: fc.constantFrom(...CLOCKS), asOf: maybe(day), from: maybe(day), to: maybe(day),
});

/** The arguments for given days: null is far off, and a period that would be refused is turned round. */
export function argumentsAt(plan: Plan<typeof randomArguments>, days: CalendarDate[]): ReferenceArguments {
  const at = (wish: Plan<typeof day> | null, far: CalendarDate) =>
    wish ? addDays(addMonths(days[wish.near % days.length] ?? far, wish.months), wish.offset) : far;
  const { contract, supplier, clock } = plan;
  const [from, to] = [at(plan.from, '1900-01-01'), at(plan.to, '2030-12-31')].sort() as [CalendarDate, CalendarDate];
  const asOf = at(plan.asOf, '2030-12-31');
  return { contract, supplier, clock, asOf: asOf < from ? from : asOf, from, to };
}
