import { addDays, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { hoursChanged, suggestedHours } from '~/domain/cost-statement.ts';
import { overlaps } from '~/domain/period.ts';
import { lastQuarterEnd, quarterEnds, quarterStart } from '~/domain/quarter.ts';
import { addMeasures } from './cost-measures.ts';
import type { Frame } from './frame-rows.ts';
import { officeHours } from './moments.ts';
import { contractsOf, type ContractKey, type SupplierKey } from './organisations.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';

/** Who writes each supplier's statements. */
const writers: Readonly<Partial<Record<SupplierKey, string>>> = { eksempelrent: 'koordinator', proveblank: 'toroller-koordinator', demorens: 'koordinator2' };

const rests = [
  'Timelister fra mentorene og regnskapet for kontrakten. Mentorene går faste ruter, så ingen ekstra vakter er satt inn.',
  'Kalkylen fra tilbudet, holdt opp mot lønnskostnadene i kvartalet.',
  'Sammenligning med et bygg uten praksiskandidater i samme kvartal.',
];

/** Adds the suppliers' measures, and their statements of every quarter with somebody in practice but the last of the first contract. */
export function addCosts(rows: DemoRows, today: CalendarDate, frame: Frame, random: Random, newId: (moment: Date) => string): void {
  addMeasures(rows, today, frame, newId);
  for (const [key, { chain, startsOn }] of Object.entries(contractsOf(today)) as [ContractKey, ReturnType<typeof contractsOf>[ContractKey]][]) {
    for (const [link, supplier] of chain.entries()) {
      const parties = { contractId: frame.contracts[key], supplierId: frame.organisations[supplier] };
      let hoursAWeek = 2;
      for (const quarterEnd of quarterEnds(startsOn, lastQuarterEnd(today))) {
        const inPractice = practiceIn(rows, parties, quarterEnd);
        const stillToSend = key === 'schools' && link === 0 && quarterEnd === lastQuarterEnd(today);
        if (inPractice === 0 || stillToSend) continue;
        const knownWeeks = reportedWeeks(rows, parties, quarterEnd);
        const stated = statedBy(random, { inPractice, knownWeeks, hoursAWeek });
        const written = { parties, quarterEnd, writer: frame.memberships.get(writers[supplier] ?? ''), today };
        addStatement(rows, random, written, { ...stated, number: 1 }, newId);
        // One was wrong, and put right a month later.
        if (key === 'schools' && link === 0 && quarterEnd === addDays(quarterStart(lastQuarterEnd(today)), -1)) {
          const correctionReason = 'Vi hadde glemt opplæringen som ble holdt samlet i mai.';
          const more = { trainingHours: stated.trainingHours + 24, changedReason: 'Samlet kurs i mai er med nå.', number: 2, correctionReason };
          addStatement(rows, random, written, { ...stated, ...more }, newId);
        }
        if (knownWeeks > 0) hoursAWeek = Math.round((stated.mentorHours / knownWeeks) * 10) / 10;
      }
    }
  }
}

type Parties = { contractId: string; supplierId: string };

function ofParties(rows: DemoRows, { contractId, supplierId }: Parties) {
  return rows.placement.filter((one) => one.contractId === contractId && one.supplierId === supplierId && one.startedOn && !one.voidedAt);
}

function practiceIn(rows: DemoRows, parties: Parties, quarterEnd: CalendarDate): number {
  const quarter = { from: quarterStart(quarterEnd), to: quarterEnd };
  return ofParties(rows, parties).filter(({ startedOn, endedOn }) =>
    overlaps({ from: fromDateColumn(new Date(startedOn ?? '')), to: endedOn ? fromDateColumn(new Date(endedOn)) : null }, quarter),
  ).length;
}

function reportedWeeks(rows: DemoRows, parties: Parties, quarterEnd: CalendarDate): number {
  const placements = new Set(ofParties(rows, parties).map(({ id }) => id));
  return rows.weeklyReport.filter(
    ({ placementId, days }) =>
      placements.has(placementId) && days.some(({ day, attendance }) => attendance === 'present' && day >= quarterStart(quarterEnd) && day <= quarterEnd),
  ).length;
}

/** Invented hours and kroner that grow with how many were in practice. */
function statedBy(random: Random, { inPractice, knownWeeks, hoursAWeek }: { inPractice: number; knownWeeks: number; hoursAWeek: number }) {
  const knownTrainingHours = inPractice * random.between(2, 6);
  const suggested = suggestedHours({ weeks: knownWeeks, trainingHours: knownTrainingHours }, hoursAWeek);
  const mentorHours = knownWeeks > 0 && random.chance(0.6) ? suggested.mentorHours : inPractice * random.between(14, 22);
  const stated = { mentorHours, trainingHours: random.chance(0.5) ? knownTrainingHours : knownTrainingHours + inPractice * 3 };
  return {
    ...stated,
    ...{ knownWeeks, hoursAWeek, knownTrainingHours },
    changedReason: hoursChanged(stated, suggested) ? 'Timelistene viser mer enn ukerapportene, fordi ikke alle uker ble meldt.' : null,
    wageSubsidy: random.chance(0.75) ? Math.ceil(inPractice / 4) * random.between(28, 47) * 500 : 0,
    otherSupport: random.chance(0.3) ? random.between(3, 9) * 1000 : 0,
    priceEffect: random.pick([0, 0, 0, 0.5, 0.3, -0.2]),
  };
}

interface Written {
  parties: Parties;
  quarterEnd: CalendarDate;
  writer: string | undefined;
  today: CalendarDate;
}

function addStatement(
  rows: DemoRows,
  random: Random,
  { parties, quarterEnd, writer, today }: Written,
  stated: ReturnType<typeof statedBy> & { number: number; correctionReason?: string },
  newId: (moment: Date) => string,
): void {
  const { number, correctionReason = null, priceEffect, ...details } = stated;
  const day = addDays(quarterEnd, random.between(6, 28) + (number - 1) * 30);
  const submittedAt = officeHours(random, day < today ? day : addDays(today, -1));
  const id = newId(submittedAt);
  rows.costStatement.push({
    ...{ id, ...parties, quarterEnd: toDateColumn(quarterEnd), number, correctionReason, priceEffect },
    ...{ evidence: random.pick(rests), comment: priceEffect > 0 ? 'Økningen er dekket av oss i kvartalet og faktureres ikke.' : null },
    ...{ writtenById: writer, submittedById: writer, submittedAt, createdAt: submittedAt, version: 2 },
  });
  rows.costStatementDetail.push({ id, ...details });
}
