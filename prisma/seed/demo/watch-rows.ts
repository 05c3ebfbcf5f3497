import { addDays, addMonths, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Department } from '~/platform/generated/prisma/enums.ts';
import type { Frame } from './frame-rows.ts';
import type { Site } from './organisations.ts';
import type { DemoRows } from './rows.ts';

interface DemoSite extends Site {
  name: string;
  address: string;
  employees: number;
  /** How long ago the employees were counted, in months. */
  counted: number;
  /** Who works there, of those in practice with the supplier on the contract. */
  departments: readonly Department[];
}

const indoors = ['it', 'finance', 'other'] as const;

/** Where the suppliers have people; one is small for all who are in practice there, and one was counted long ago. */
const sites: readonly DemoSite[] = [
  { contract: 'schools', supplier: 'eksempelrent', name: 'Fjordvik skole', address: 'Skoleveien 2', employees: 60, counted: 3, departments: ['cleaning'] },
  { contract: 'schools', supplier: 'eksempelrent', name: 'Skolene i sentrum', address: 'Torget 1', employees: 34, counted: 14, departments: ['maintenance'] },
  { contract: 'schools', supplier: 'eksempelrent', name: 'Hovedkontoret', address: 'Kaigata 7', employees: 25, counted: 3, departments: indoors },
  { contract: 'schools', supplier: 'proveblank', name: 'Barnehagene på Nes', address: 'Nesveien 14', employees: 9, counted: 13, departments: ['cleaning', 'maintenance', ...indoors] },
  { contract: 'health', supplier: 'demorens', name: 'Fjordvik sykehjem', address: 'Sykehjemsbakken 3', employees: 70, counted: 5, departments: ['cleaning', 'maintenance', ...indoors] },
  { contract: 'health', supplier: 'oppdiktet', name: 'Omsorgsboligene i Lia', address: 'Liaveien 30', employees: 40, counted: 8, departments: ['cleaning', 'maintenance', ...indoors] },
];

/** Adds the sites, puts those in practice now at theirs, and closes a signal that the lead has looked into. */
export function addWatch(rows: DemoRows, today: CalendarDate, { organisations, contracts, memberships }: Frame, newId: (moment: Date) => string): void {
  for (const { contract, supplier, counted, departments, ...site } of sites) {
    const parties = { contractId: contracts[contract], supplierId: organisations[supplier] };
    const countedOn = addMonths(today, -counted);
    const createdAt = new Date(`${countedOn}T09:00:00Z`);
    const id = newId(createdAt);
    rows.workSite.push({ id, ...parties, ...site, countedOn: toDateColumn(countedOn), createdAt });
    for (const placement of rows.placement) {
      const { contractId, supplierId, department, startedOn, endedOn, voidedAt } = placement;
      const isThere = contractId === parties.contractId && supplierId === parties.supplierId && department && departments.includes(department);
      if (isThere && startedOn && !endedOn && !voidedAt) placement.workSiteId = id;
    }
  }
  addClosure(rows, today, organisations.unit, memberships.get('fagleder'));
}

/** Of whoever has been in practice the longest, the signal that came after six months was closed. */
function addClosure(rows: DemoRows, today: CalendarDate, unitId: string, closedById: string | undefined): void {
  const running = rows.placement.filter(({ startedOn, endedOn, voidedAt }) => startedOn && !endedOn && !voidedAt);
  const [longest] = running.toSorted((one, other) => Number(one.startedOn) - Number(other.startedOn));
  if (!longest?.startedOn || !longest.id || !closedById) return;
  const closedOn = addDays(addMonths(fromDateColumn(new Date(longest.startedOn)), 6), 8);
  if (closedOn > today) return;
  rows.misuseSignalClosure.push({
    ...{ unitId, kind: 'practice_over_6_months', candidateId: longest.candidateId, placementId: longest.id, restedOn: 1, closedById },
    reason: 'Snakket med kandidaten og mentoren. Lærer fortsatt nye oppgaver, og leverandøren har lovet svar om jobb innen sommeren.',
    closedAt: new Date(`${closedOn}T11:00:00Z`),
  });
}
