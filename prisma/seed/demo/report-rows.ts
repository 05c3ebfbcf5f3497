import { addDays, daysBetween, mondayOf, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { weekDays, type AttendanceDay, type HowItGoes } from '~/domain/weekly-report.ts';
import { idMaker, officeHours } from './moments.ts';
import { randomFrom, type Random } from './random.ts';
import type { DemoReport, DemoRows } from './rows.ts';
import type { Practice } from './story.ts';

const presentNotes = [
  'Kommer presis og jobber selvstendig.', 'Lærte å bruke gulvvaskemaskinen.', 'God tone med kollegene.',
  'Øver på navnene på utstyret.', 'Hadde ansvar for et eget område.',
];
const absentNotes = ['Syk, ga beskjed.', 'Hadde time hos NAV to dager.', 'Syke barn.'];
/** Reports that could wait for the caseworker are written one by one, further down. */
const QUIET_DAYS = 100;

/** Weeks are reported on their Friday; the week that is not over waits for the mentor. */
export function addReports(
  rows: DemoRows,
  random: Random,
  { today, placement, practice }: { today: CalendarDate; placement: { id: string; mentorId: string | undefined; daysPerWeek: number }; practice: Practice },
): void {
  const { startedOn, end, mistake } = practice;
  if (!startedOn || mistake) return;
  // Chance of its own, so that days make no difference to the people who come after.
  const dice = randomFrom(rows.placement.length * 7919);
  const newId = idMaker(dice);
  const last = addDays(mondayOf(today), -7);
  const course = { startedOn, endedOn: end?.on ?? null, daysPerWeek: placement.daysPerWeek };
  for (let week = mondayOf(startedOn); week <= last && week <= (end?.on ?? last); week = addDays(week, 7)) {
    const good = random.chance(0.93);
    const note = random.chance(good ? 0.12 : 0.8) ? random.pick(good ? presentNotes : absentNotes) : null;
    const savedAt = officeHours(random, addDays(week, 4));
    const quiet = daysBetween(week, today) < QUIET_DAYS;
    rows.weeklyReport.push({
      id: newId(savedAt),
      placementId: placement.id,
      weekStartsOn: toDateColumn(week),
      howItGoes: howItWent(dice, good, quiet),
      note,
      reportedById: placement.mentorId,
      savedAt,
      days: weekDays(week, course, [], today).filter(({ planned }) => planned).map(({ day }) => ({ day, attendance: cameOn(dice, good) })),
    });
  }
}

function howItWent(dice: Random, good: boolean, quiet: boolean): HowItGoes {
  if (good) return dice.chance(0.95) ? 'good' : 'some_concern';
  return dice.chance(0.2) && !quiet ? 'needs_contact' : 'some_concern';
}

function cameOn(dice: Random, good: boolean): AttendanceDay['attendance'] {
  if (dice.chance(good ? 0.97 : 0.5)) return 'present';
  return dice.weighted({ ill: 60, agreed: 35, not_agreed: 5 });
}

/** Two reports wait for the demo's caseworker, and one was answered: who asks for contact, and who stayed away three days. */
export function addSignals(rows: DemoRows, today: CalendarDate, caseworkerId: string | undefined): void {
  const week = (back: number) => toDateColumn(addDays(mondayOf(today), -7 * back)).getTime();
  const own = new Set(rows.placement.filter((row) => row.requestedById === caseworkerId && row.startedOn && !row.endedOn).map(({ id }) => id));
  const of = (back: number) => rows.weeklyReport.filter((row) => own.has(row.placementId) && row.weekStartsOn.getTime() === week(back) && row.days.length > 2);
  const [asks, away, answered] = of(1);
  if (asks) Object.assign(asks, { howItGoes: 'needs_contact', note: 'Vi trenger en prat om arbeidstiden.' } satisfies Partial<DemoReport>);
  if (away) {
    const days = away.days.map((day, index) => (index < away.days.length - 3 ? day : { ...day, attendance: 'not_agreed' as const }));
    Object.assign(away, { days, howItGoes: 'some_concern', note: 'Får ikke svar på telefonen.' } satisfies Partial<DemoReport>);
  }
  const earlier = of(4).find(({ placementId }) => placementId === answered?.placementId);
  if (!earlier) return;
  Object.assign(earlier, { howItGoes: 'needs_contact', note: 'Usikker på bussen til den nye adressen.' } satisfies Partial<DemoReport>);
  const registeredAt = new Date(earlier.savedAt.getTime() + 3 * 86_400_000);
  rows.placementContact.push({
    placementId: earlier.placementId,
    contactedOn: new Date(registeredAt.toISOString().slice(0, 10)),
    note: 'Snakket med mentor og kandidat. Vi fant bussruten sammen.',
    registeredById: caseworkerId,
    registeredAt,
  });
}
