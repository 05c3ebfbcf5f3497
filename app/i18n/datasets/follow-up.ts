import type { Texts } from '../texts';

const signals = {
  title: 'Åpne varsler',
  about: 'Én rad for hvert åpent varsel om mulig misbruk av praksis, de alvorligste først.',
  source: 'Regnet ut av det som er registrert, den dagen radene gjelder.',
  fields: {
    subject: ['Gjelder', 'Kandidaten, leverandøren eller arbeidsstedet varselet gjelder.'],
    kind: ['Varsel', 'Hva varselet er om.'],
    severity: ['Hvor viktig', 'Hvor raskt noen bør se på det.'],
    summary: ['Bygger på', 'Det varselet bygger på, kort sagt.'],
    since: ['Siden', 'Dagen varselet har vart siden. Tomt når det ikke kan tidfestes.'],
  },
} as const;

const closures = {
  title: 'Lukkede varsler',
  about: 'Én rad for hver gang et varsel er lukket, de nyeste først.',
  source: 'Skrevet av den i flyktningenheten som lukket varselet.',
  fields: {
    subject: ['Gjelder', 'Kandidaten, leverandøren eller arbeidsstedet varselet gjaldt.'],
    kind: ['Varsel', 'Hva varselet var om.'],
    closedOn: ['Lukket', 'Dagen varselet ble lukket.'],
    closedBy: ['Lukket av', 'Den som lukket varselet.'],
    reason: ['Hvorfor', 'Grunnen som ble gitt.'],
  },
} as const;

const tasks = {
  title: 'Oppgaver som ligger etter',
  about: 'Én rad for hver oppgave andre i enheten eller en leverandør har latt ligge forbi den siste påminnelsen.',
  source: 'Regnet ut av datoene i portalen.',
  fields: {
    kind: ['Oppgave', 'Hva som skal gjøres.'],
    subject: ['Gjelder', 'Hvem eller hva oppgaven gjelder.'],
    detail: ['Mer om oppgaven', 'Det som ellers står om oppgaven.'],
    whose: ['Hos hvem', 'Veilederen eller leverandøren som har oppgaven. Tomt når den hører til flere.'],
    bySupplier: ['Hos en leverandør', 'Om det er en leverandør som skal gjøre det.'],
    dueOn: ['Frist', 'Dagen oppgaven skulle vært gjort.'],
    days: ['Dager over fristen', 'Hvor mange dager det er siden fristen.'],
  },
} as const;

export const signalsDataset: Texts<typeof signals> = { nb: signals };
export const closuresDataset: Texts<typeof closures> = { nb: closures };
export const longOverdueDataset: Texts<typeof tasks> = { nb: tasks };
