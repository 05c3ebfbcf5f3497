import { addDays, addMonths, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { CostMeasurePart } from '~/domain/cost-measure.ts';
import type { Frame } from './frame-rows.ts';
import { contractsOf, type Site } from './organisations.ts';
import type { DemoRows } from './rows.ts';

interface DemoMeasure extends Site {
  part: CostMeasurePart;
  text: string;
  /** Months after the contract's first day. */
  planned: number;
  /** Days after it was planned that it came into place; none where it has not. */
  inPlace?: number;
  /** Days ago that it closed, and why. */
  closed?: { daysAgo: number; reason: string };
  evidence?: string;
  evidenceLink?: string;
  comments?: readonly { by: 'buyer' | 'supplier'; daysAgo: number; text: string }[];
}

const measures: readonly DemoMeasure[] = [
  {
    ...{ contract: 'schools', supplier: 'eksempelrent', part: 'mentoring', planned: 1, inPlace: 12 },
    text: 'Praksiskandidatene går sammen med erfarne renholdere på faste ruter, så ingen ekstra vakter trengs.',
    evidence: 'Ruteplanene viser hvilke ruter som har praksiskandidat.',
    evidenceLink: 'https://eksempelrent.example/ruteplaner',
    comments: [
      { by: 'buyer', daysAgo: 60, text: 'Fint. Kan dere si hvor mange ruter det gjelder?' },
      { by: 'supplier', daysAgo: 57, text: 'Nå gjelder det 14 av 22 ruter.' },
    ],
  },
  {
    ...{ contract: 'schools', supplier: 'eksempelrent', part: 'training', planned: 2, inPlace: 20 },
    text: 'Felles kurs i metoder og kjemikalier en gang i kvartalet, sammen med egne nyansatte.',
    evidence: 'Kursplan for året.',
  },
  {
    ...{ contract: 'schools', supplier: 'eksempelrent', part: 'staffing', planned: 3, inPlace: 5 },
    text: 'Egne vikarer dekker rutene når mentorene holder opplæring.',
    closed: { daysAgo: 120, reason: 'Vikarene ble fast ansatt, og opplæringen legges nå til de roligste ukene.' },
  },
  {
    ...{ contract: 'schools', supplier: 'eksempelrent', part: 'administration', planned: 29 },
    text: 'Timelister for mentorene føres i samme system som ellers, så ingen fører dem to ganger.',
  },
  {
    ...{ contract: 'schools', supplier: 'proveblank', part: 'equipment', planned: 2, inPlace: 9 },
    text: 'Arbeidstøy lånes ut og vaskes sammen med tøyet til de ansatte.',
  },
  {
    ...{ contract: 'health', supplier: 'demorens', part: 'recruitment', planned: 1, inPlace: 30 },
    text: 'Kandidater som har fullført, får søke ledige stillinger først. Det sparer utlysning og opplæring.',
    evidence: 'Rutine for ansettelser, vedtatt av ledelsen.',
  },
  {
    ...{ contract: 'health', supplier: 'demorens', part: 'training', planned: 4 },
    text: 'Nettkurs i smittevern på fem språk.',
    closed: { daysAgo: 300, reason: 'Kurset fantes ikke på de språkene kandidatene trengte.' },
  },
  {
    ...{ contract: 'offices', supplier: 'tenkt', part: 'mentoring', planned: 1, inPlace: 14 },
    text: 'En mentor følger to kandidater om gangen.',
  },
];

/** Adds the measures that the suppliers promised, each as far as it has come. */
export function addMeasures(rows: DemoRows, today: CalendarDate, frame: Frame, newId: (moment: Date) => string): void {
  const contracts = contractsOf(today);
  for (const { contract, supplier, part, text, planned, inPlace, closed, evidence, evidenceLink, comments = [] } of measures) {
    const { startsOn } = contracts[contract];
    const plannedFor = addMonths(startsOn, planned);
    const createdAt = new Date(`${startsOn}T10:00:00Z`);
    const id = newId(createdAt);
    rows.costMeasure.push({
      ...{ id, contractId: frame.contracts[contract], supplierId: frame.organisations[supplier], part, text, createdAt },
      plannedFor: toDateColumn(plannedFor),
      inPlaceOn: inPlace === undefined ? null : toDateColumn(addDays(plannedFor, inPlace)),
      ...(closed && { closedOn: toDateColumn(addDays(today, -closed.daysAgo)), closeReason: closed.reason }),
      ...{ evidence, evidenceLink, version: 1 + Number(inPlace !== undefined) + Number(closed !== undefined) },
    });
    for (const { by, daysAgo, text: said } of comments) {
      const at = new Date(`${addDays(today, -daysAgo)}T12:00:00Z`);
      const organisationId = by === 'buyer' ? frame.organisations.buyer : frame.organisations[supplier];
      rows.costMeasureComment.push({ id: newId(at), measureId: id, organisationId, text: said, createdAt: at });
    }
  }
}
