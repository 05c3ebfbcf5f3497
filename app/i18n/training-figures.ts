import { formatNumber, formatShare } from './format';
import { TOO_FEW } from './published-results';
import type { Texts } from './texts';

const nb = {
  title: 'Opplæring på kontrakten',
  titleFor: (name: string) => `Opplæring: ${name}`,
  period: (from: string, to: string) => `Fra ${from} til ${to}.`,
  onlyOwn: (supplier: string) => `Tallene gjelder praksisplassene hos ${supplier}.`,
  year: 'Periode',
  wholeContract: 'Hele kontrakten',
  supplier: 'Leverandør',
  allSuppliers: 'Alle leverandører',
  department: 'Avdeling',
  all: 'Alle avdelinger',
  training: 'Opplæring og kompetansebevis',
  modules: 'Fullførte moduler',
  hours: 'Timer opplæring',
  certificates: 'Kompetansebevis',
  completed: 'Fullført eller fått jobb',
  withCertificate: 'Av dem med kompetansebevis',
  trainingCaption: 'Opplæring og kompetansebevis etter avdeling',
  attendanceCaption: 'Oppmøte etter avdeling',
  placesCaption: 'Plasser tilbudt og i bruk i hver måned',
  attendance: 'Oppmøte',
  attendanceMeaning: 'Dagene som mentorene har meldt i ukerapportene.',
  reported: 'Meldte dager',
  present: 'Til stede',
  ill: 'Syk',
  agreed: 'Avtalt fravær',
  notAgreed: 'Ikke avtalt fravær',
  places: 'Plasser måned for måned',
  placesMeaning: 'Praksisplasser i bruk av dem som er tilbudt, på den siste dagen i måneden. Står det bare ett tall, er det plasser i bruk, og ingen var tilbudt i portalen.',
  volumePlaces:
    'Praksisplasser på den siste dagen i måneden. Tilbudt er det leverandørene har lagt ut i portalen. De kan også ta imot kandidater uten å ha lagt ut plassene.',
  month: 'Måned',
  offered: 'Tilbudt',
  used: 'I bruk',
  usedOf: (used: number, offered: number) => {
    if (offered === 0) return used > 0 ? formatNumber(used) : '–';
    return used > offered ? `${formatNumber(used)} (${formatNumber(offered)} tilbudt)` : `${formatNumber(used)} av ${formatNumber(offered)}`;
  },
  shareOf: (part: number, whole: number) =>
    whole === 0 ? '–' : `${formatNumber(part)} av ${formatNumber(whole)} (${formatShare(part / whole)})`,
  about: 'Slik regner vi',
  emptyTitle: 'Ingen tall ennå',
  emptyText:
    'Tallene kommer når leverandøren tilbyr plasser, mentorene melder oppmøte i ukerapportene, og kandidatene når målene i opplæringsplanene sine. Er det valgt en periode, kan du velge hele kontrakten.',
  noAttendance: 'Ingen dager er meldt i perioden.',
  noPlaces: 'Ingen plasser er tilbudt eller i bruk i perioden.',
  volumeAsOf: (date: string) => `Tallene gjelder hele kontrakten til og med ${date}.`,
  volumeAllowed: 'Du ser hva kontrakten har gitt, ikke hvordan det går med noen. Derfor står det ikke noe om oppmøte eller enkeltpersoner.',
  inPracticeBy: 'I praksis etter avdeling',
  people: 'Personer',
  tooFew: TOO_FEW,
  tooFewWhy: (minimum: number) =>
    `Moduler og timer vises når minst ${minimum} personer har fullført en modul, og blir talt på nytt når minst ${minimum} til har gjort det.`,
  countedOn: (date: string) => `Talt til og med ${date}.`,
  link: 'Se opplæring, oppmøte og plasser',
  linkVolume: 'Se opplæring og plasser',
  back: 'Tilbake til kontrakten',
} as const;

export const trainingFigureTexts: Texts<typeof nb> = { nb };
