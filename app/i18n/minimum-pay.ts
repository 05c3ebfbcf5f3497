import type { Texts } from './texts';

const nb = {
  title: 'Minstesatser for renhold',
  intro:
    'Satsene er allmenngjort av Tariffnemnda og gjelder alle som vasker for en renholdsbedrift, også med lønnstilskudd. Arbeidsmarkedstiltak som praksis er unntatt.',
  caption: 'Minstesatser i kroner i timen',
  validFrom: 'Gjelder fra og med',
  adultRate: '18 år og eldre',
  youthRate: 'Under 18 år',
  source: 'Kilde',
  state: 'Status',
  validNow: 'Gjelder nå',
  coming: 'Kommer',
  over: 'Har gjeldt',
  actions: 'Handlinger',
  correct: 'Rett',
  correctOf: (day: string) => `Rett satsene fra ${day}`,
  add: 'Registrer nye satser',
  newTitle: 'Registrer nye minstesatser',
  editTitle: 'Rett minstesatser',
  formIntro: 'Satser som har begynt å gjelde, kan bare rettes samme dag som de ble registrert. Jobber er vurdert etter dem.',
  validFromHint: 'dd.mm.åååå. De forrige satsene gjelder til dagen før.',
  rateHint: 'Kroner i timen, for eksempel 216,04',
  sourceHint: 'Hvor satsene er hentet, for eksempel forskriften. Alle som ser satsene, ser dette.',
  submitNew: 'Registrer satsene',
  submitEdit: 'Lagre satsene',
} as const;

export const minimumPayTexts: Texts<typeof nb> = { nb };

export const minimumPayReceipts: Readonly<Record<string, string>> = {
  registrert: 'Satsene er registrert. Flyktningenheten får varsel om jobber som ligger under når de begynner å gjelde.',
  rettet: 'Satsene er rettet.',
};
