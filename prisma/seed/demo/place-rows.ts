import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Department, JobProspect, NorwegianLevel, Shift } from '~/platform/generated/prisma/enums.ts';
import type { Frame } from './frame-rows.ts';
import type { Site } from './organisations.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf } from './staff.ts';

interface Offered extends Site {
  department: Department;
  placeOfWork: string;
  /** How many more places than people there are: with 0 the department is full. */
  spare: number;
  jobProspect: JobProspect;
  languageNeeded: NorwegianLevel | null;
  shifts: Shift[];
  note?: string;
  mentor?: string;
}

const schools = { contract: 'schools', supplier: 'eksempelrent' } as const;
const below = { contract: 'schools', supplier: 'proveblank' } as const;
const health = { contract: 'health', supplier: 'demorens' } as const;
const homes = { contract: 'health', supplier: 'oppdiktet' } as const;
const offices = { contract: 'offices', supplier: 'tenkt' } as const;

/** What the suppliers offer now; the offices have no cleaning place left. */
const current: readonly Offered[] = [
  {
    ...schools, department: 'cleaning', placeOfWork: 'Fjordvik skole', spare: 4, jobProspect: 'yes', languageNeeded: 'A2',
    shifts: ['day', 'evening'], mentor: 'mentor', note: 'Oppstart på mandager. Arbeidstøy får kandidaten av oss.',
  },
  { ...schools, department: 'maintenance', placeOfWork: 'Skolene i sentrum', spare: 2, jobProspect: 'perhaps', languageNeeded: 'B1', shifts: ['day'] },
  { ...schools, department: 'it', placeOfWork: 'Hovedkontoret', spare: 1, jobProspect: 'no', languageNeeded: 'B2', shifts: ['day'] },
  { ...schools, department: 'finance', placeOfWork: 'Hovedkontoret', spare: 1, jobProspect: 'perhaps', languageNeeded: 'B2', shifts: ['day'] },
  { ...schools, department: 'other', placeOfWork: 'Kantina på Fjordvik skole', spare: 1, jobProspect: 'perhaps', languageNeeded: null, shifts: [] },
  { ...below, department: 'cleaning', placeOfWork: 'Barnehagene på Nes', spare: 2, jobProspect: 'perhaps', languageNeeded: 'A2', shifts: ['evening'] },
  { ...health, department: 'cleaning', placeOfWork: 'Fjordvik sykehjem', spare: 3, jobProspect: 'yes', languageNeeded: 'B1', shifts: ['day', 'weekend'] },
  { ...health, department: 'maintenance', placeOfWork: 'Fjordvik sykehjem', spare: 1, jobProspect: 'perhaps', languageNeeded: 'A2', shifts: ['day'] },
  { ...homes, department: 'cleaning', placeOfWork: 'Omsorgsboligene i Lia', spare: 1, jobProspect: 'perhaps', languageNeeded: null, shifts: ['day'] },
  { ...offices, department: 'cleaning', placeOfWork: 'Rådhuset', spare: 0, jobProspect: 'yes', languageNeeded: 'A2', shifts: ['evening', 'night'] },
];

/** An offer that has not begun, one that is over and one that was taken back, all of the demo's own supplier. */
const others = [
  { placeOfWork: 'Den nye ungdomsskolen', places: 3, from: 45, to: 225, withdrawn: null },
  { placeOfWork: 'Sommerskolen', places: 2, from: -170, to: -110, withdrawn: null },
  { placeOfWork: 'Svømmehallen', places: 2, from: -20, to: 120, withdrawn: -5 },
] as const;

/** Adds what the suppliers offer, enough for everybody who is accepted, and joins open requests to the offer they are about. */
export function addPlaces(rows: DemoRows, today: CalendarDate, frame: Frame, newId: (moment: Date) => string): void {
  const contractOf = ({ contract, supplier }: Site) => ({ contractId: frame.contracts[contract], supplierId: frame.organisations[supplier] });
  const by = (supplier: Site['supplier']) => frame.memberships.get(coordinatorOf[supplier]);
  for (const { contract, supplier, spare, mentor, ...words } of current) {
    const parties = contractOf({ contract, supplier });
    const inPool = rows.placement.filter(
      (one) => one.supplierId === parties.supplierId && one.contractId === parties.contractId && one.department === words.department,
    );
    const createdAt = new Date(`${addDays(today, -60)}T09:00:00Z`);
    const id = newId(createdAt);
    rows.placeOffer.push({
      id,
      createdAt,
      ...parties,
      ...words,
      places: Math.max(1, inPool.filter((one) => takesPlace(one, today)).length + spare),
      startsOn: toDateColumn(addDays(today, -60)),
      endsOn: toDateColumn(addDays(today, 300)),
      mentorId: mentor && frame.memberships.get(mentor),
      offeredById: by(supplier),
    });
    for (const request of inPool) if (isOpen(request)) request.placeOfferId = id;
  }
  for (const { placeOfWork, places, from, to, withdrawn } of others) {
    const createdAt = new Date(`${addDays(today, Math.min(from, 0) - 10)}T09:00:00Z`);
    rows.placeOffer.push({
      id: newId(createdAt),
      createdAt,
      ...contractOf(schools),
      department: 'cleaning',
      placeOfWork,
      places,
      startsOn: toDateColumn(addDays(today, from)),
      endsOn: toDateColumn(addDays(today, to)),
      languageNeeded: 'A2',
      shifts: ['day'],
      jobProspect: 'perhaps',
      withdrawnAt: withdrawn && new Date(`${addDays(today, withdrawn)}T09:00:00Z`),
      offeredById: by('eksempelrent'),
    });
  }
}

type Placement = DemoRows['placement'][number];

function isOpen({ acceptedAt, declinedAt, withdrawnAt, voidedAt, startedOn }: Placement): boolean {
  return !acceptedAt && !declinedAt && !withdrawnAt && !voidedAt && !startedOn;
}

/** Whether somebody is accepted for, or in, a place on a day still to come. */
function takesPlace({ acceptedAt, withdrawnAt, voidedAt, startedOn, endedOn }: Placement, today: CalendarDate): boolean {
  const goesOn = !endedOn || new Date(endedOn) >= toDateColumn(today);
  return Boolean(acceptedAt ?? startedOn) && !withdrawnAt && !voidedAt && goesOn;
}
