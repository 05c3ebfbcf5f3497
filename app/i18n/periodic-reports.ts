import type { CalendarDate } from '~/domain/calendar-date';
import { reportDays } from '~/domain/periodic-report/report-deadlines';
import type { ReportStanding, ReportState, ReportStep } from '~/domain/periodic-report/report-lifecycle';
import { formatDate } from './format';
import type { Texts } from './texts';

/** One line of a report's history, as `queries/periodic-report` has it. */
export interface EventToSay {
  what: 'sent' | 'approved' | 'returned';
  number: number;
  who: string;
  of: string;
  on: CalendarDate;
  reason: string | null;
}

const sentLine = (number: number, by: string) => (number === 1 ? `versjon 1 sendt av ${by}` : `versjon ${number} rettet og sendt av ${by}`);
const reasonWas = (reason: string) => `Grunn: ${reason}`;

function eventWords({ what, number, who, of, on }: Omit<EventToSay, 'reason'>): string {
  const by = `${who} (${of})`;
  const line = { sent: sentLine(number, by), approved: `versjon ${number} godkjent av ${by}`, returned: `versjon ${number} returnert av ${by}` }[what];
  return `${formatDate(on)}: ${line}.`;
}

const nb = {
  title: 'Kvartalsrapporter',
  latest: 'Siste rapport',
  allOfContract: 'Se alle kvartalsrapportene på kontrakten',
  intro: {
    supplier: 'Én rapport til oppdragsgiveren for hvert kvartal på hver kontrakt. Tallene kommer av seg selv fra det som er publisert.',
    buyer: 'Det leverandørene har rapportert på kontraktene deres, kvartal for kvartal. Les det som er sendt, og godkjenn det eller returner det.',
    reader: 'Det leverandørene har rapportert til oppdragsgiverne, kvartal for kvartal.',
  },
  caption: 'Kvartalsrapporter',
  count: (total: number) => (total === 1 ? '1 rapport' : `${total} rapporter`),
  searchLabels: { supplier: 'Søk etter kontrakt eller oppdragsgiver', buyer: 'Søk etter kontrakt eller leverandør', reader: 'Søk etter kontrakt eller leverandør' },
  report: 'Rapport',
  contract: 'Kontrakt',
  everyContract: 'Alle kontrakter',
  supplier: 'Leverandør',
  buyer: 'Oppdragsgiver',
  quarter: 'Kvartal',
  state: 'Status',
  everyState: 'Alle statuser',
  due: 'Frist',
  overdue: (date: string) => `Fristen var ${date}`,
  states: { none: 'Ikke begynt', draft: 'Utkast', sent: 'Venter på svar', returned: 'Returnert', approved: 'Godkjent' } satisfies Record<ReportState, string>,
  standings: { unsent: 'Ikke sendt', sent: 'Venter på svar', returned: 'Returnert', approved: 'Godkjent' } satisfies Record<ReportStanding, string>,
  waitsForRelease: 'Tallene er ikke publisert ennå',
  emptyTitle: 'Ingen kvartalsrapporter ennå',
  emptyText: 'Hovedleverandøren på en kontrakt rapporterer når et kvartal er over. Da dukker rapporten opp her.',
  noHitsTitle: 'Ingen rapporter passer',
  noHitsText: 'Prøv et annet søk, eller fjern filtrene.',
  fromTo: (supplier: string, buyer: string) => `Fra ${supplier} til ${buyer}.`,
  toBuyer: (contract: string, buyer: string) => `${contract}, til ${buyer}.`,
  titleOf: (quarter: string) => `Rapport for ${quarter}`,
  write: { none: 'Skriv rapporten', draft: 'Skriv videre', returned: 'Rett rapporten' },
  send: 'Send til oppdragsgiveren',
  sendAgain: 'Send på nytt',
  next: { supplier: 'Er rapporten klar?', buyer: 'Svar på rapporten' },
  approve: 'Godkjenn',
  return: 'Returner',
  notPublishedTitle: 'Rapporten kan ikke sendes ennå',
  notPublishedText: (quarter: string) =>
    `Tallene for ${quarter} er ikke publisert. Det gjør fagleder i flyktningenheten. Skriv gjerne kommentarer nå, og send når tallene er der.`,
  preview: 'Slik ser rapporten ut når den sendes. Bare dere ser den til da.',
  returnedTitle: 'Rapporten er returnert',
  returnedBy: (who: string, of: string, on: string) => `${who} (${of}) skrev ${on}:`,
  reasonWas,
  comment: 'Kommentar',
  evidence: 'Dokumentasjon',
  link: 'Lenke til dokumentasjon',
  noWords: 'Leverandøren har ikke skrevet noe her.',
  noOwnWords: 'Dere har ikke skrevet noe her.',
  noFigures: 'Portalen har ingen publiserte tall for denne delen.',
  costElsewhere: 'Timer, støtte og virkning på prisen står ikke her, men sammen med tiltakene på kontrakten.',
  toCost: 'Se kostnad på kontrakten',
  commitments: 'Dette er lovet i tilbudet',
  figuresOf: (part: string) => `Tall: ${part}`,
  asOf: (quarterEnd: string, publishedOn: string, revision: number) =>
    `Tallene er regnet fra den første dagen i kontrakten til og med ${quarterEnd}. De ble publisert ${publishedOn}${revision > 1 ? ` (rettet, utgave ${revision})` : ''}.`,
  newer: (revision: number) => `Tallene for kvartalet er rettet siden (utgave ${revision}). Rapporten viser tallene slik de var da den ble sendt.`,
  history: 'Historikk',
  version: (number: number) => `Versjon ${number}`,
  readVersion: (number: number) => `Les versjon ${number}`,
  event: eventWords,
  notSentYet: 'Ikke sendt ennå.',
  dueOn: {
    write: (date: string) => `Skal sendes innen ${date}.`,
    answer: (date: string) => `Skal besvares innen ${date}.`,
    correct: (date: string) => `Skal rettes og sendes innen ${date}.`,
  } satisfies Record<ReportStep, (date: string) => string>,
  wasDueOn: {
    write: (date: string) => `Skulle vært sendt innen ${date}`,
    answer: (date: string) => `Skulle vært besvart innen ${date}`,
    correct: (date: string) => `Skulle vært rettet og sendt innen ${date}`,
  } satisfies Record<ReportStep, (date: string) => string>,
  pdf: 'Last ned som PDF',
  csv: 'Last ned som CSV',
  json: 'Last ned som JSON',
  files: 'Last ned',
  columns: {
    asOf: 'Tall til og med',
    version: 'Versjon',
    sent: 'Sendt',
    part: 'Del av tildelingskriteriet',
    what: 'Opplysning',
    commitment: 'Løfte fra tilbudet',
    scope: 'Gjelder',
    words: 'Verdi',
    count: 'Antall',
    cohort: 'Av hvor mange',
    measuredBy: 'Målt til og med',
  },
  backToList: 'Til alle rapporter',
  backToReport: 'Til rapporten',
  versionTitle: (quarter: string, number: number) => `Rapport for ${quarter}, versjon ${number}`,
  sentBy: (on: string, who: string, of: string) => `Sendt ${on} av ${who} (${of}).`,
  writeIntro: 'Tallene fylles ut av seg selv. Skriv det tallene ikke sier. Alle felt er valgfrie.',
  whoReads: 'Oppdragsgiveren, flyktningenheten og NAV leser det du skriver når rapporten er sendt. Skriv ikke noe som kan knyttes til enkeltpersoner.',
  commentHint: 'Hva har gått bra, hva er vanskelig, og hva gjør dere nå?',
  evidenceHint: 'Hva viser at det stemmer, og hvor finnes det? For eksempel kursplan eller møtereferat.',
  linkHint: 'Hele adressen, for eksempel https://www.eksempel.no/rapport',
  save: 'Lagre utkastet',
  sendTitle: 'Send rapporten til oppdragsgiveren',
  sendIntro: (days: number) =>
    `Oppdragsgiveren har ${days} dager på seg til å svare. Etter at rapporten er sendt, kan den bare endres hvis den blir returnert. Flyktningenheten og NAV kan også lese den.`,
  emptyParts: 'Dette har dere ikke skrevet noe om. Det går an å sende likevel:',
  approveTitle: 'Godkjenn rapporten',
  approveIntro: 'Leverandøren, flyktningenheten og NAV ser at rapporten er godkjent. Etter det kan den ikke endres.',
  returnTitle: 'Returner rapporten',
  returnIntro: (days: number) => `Leverandøren får rapporten tilbake og har ${days} dager på seg til å rette den og sende den på nytt.`,
  reason: 'Hva må rettes?',
  reasonHint: 'Leverandøren, flyktningenheten og NAV leser dette. Skriv ikke om enkeltpersoner.',
  days: reportDays,
  receipts: {
    lagret: 'Utkastet er lagret. Det er ikke sendt ennå.',
    sendt: 'Rapporten er sendt til oppdragsgiveren.',
    godkjent: 'Rapporten er godkjent. Leverandøren ser det i portalen.',
    returnert: 'Rapporten er returnert. Leverandøren får en oppgave om å rette den.',
  },
  notices: {
    endret: { title: 'Det kan ikke gjøres nå', text: 'Noen har sendt eller besvart rapporten i mellomtiden. Her ser du hvordan den står nå.' },
  },
} as const;

export const periodicReportTexts: Texts<typeof nb> = { nb };
