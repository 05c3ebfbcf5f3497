import type { CalendarDate } from '~/domain/calendar-date';
import { reportDays } from '~/domain/periodic-report/report-deadlines';
import type { ReportStanding, ReportState } from '~/domain/periodic-report/report-lifecycle';
import { formatDate } from './format';
import type { Texts } from './texts';

/** One line of a report's history, as `queries/periodic-report` has it. */
export interface EventToSay {
  what: 'sent' | 'approved' | 'returned';
  number: number;
  who: string;
  on: CalendarDate;
  reason: string | null;
}

const sentLine = (number: number, who: string) => (number === 1 ? `sendt av ${who}` : `rettet og sendt på nytt av ${who}`);
const reasonWas = (reason: string) => `Grunn: ${reason}`;

function eventWords({ what, number, who, on, reason }: EventToSay): string {
  const line = { sent: sentLine(number, who), approved: `godkjent av ${who}`, returned: `returnert av ${who}` }[what];
  return `${formatDate(on)}: ${line}.${reason ? ` ${reasonWas(reason)}` : ''}`;
}

const nb = {
  title: 'Kvartalsrapporter',
  intro: {
    supplier: 'Én rapport til oppdragsgiveren for hvert kvartal på hver kontrakt. Tallene kommer av seg selv fra det som er publisert.',
    buyer: 'Det leverandørene har rapportert på kontraktene deres, kvartal for kvartal. Les det som er sendt, og godkjenn det eller returner det.',
    reader: 'Det leverandørene har rapportert til oppdragsgiverne, kvartal for kvartal.',
  },
  caption: 'Kvartalsrapporter',
  count: (total: number) => (total === 1 ? '1 rapport' : `${total} rapporter`),
  searchLabel: 'Søk etter kontrakt eller leverandør',
  report: 'Rapport',
  contract: 'Kontrakt',
  everyContract: 'Alle kontrakter',
  supplier: 'Leverandør',
  buyer: 'Oppdragsgiver',
  quarter: 'Kvartal',
  state: 'Status',
  everyState: 'Alle statuser',
  due: 'Frist',
  states: { none: 'Ikke begynt', draft: 'Utkast', sent: 'Venter på oppdragsgiver', returned: 'Returnert', approved: 'Godkjent' } satisfies Record<ReportState, string>,
  standings: { unsent: 'Ikke sendt', sent: 'Venter på oppdragsgiver', returned: 'Returnert', approved: 'Godkjent' } satisfies Record<ReportStanding, string>,
  waitsForRelease: 'Tallene er ikke publisert ennå',
  emptyTitle: 'Ingen kvartalsrapporter ennå',
  emptyText: 'Rapporter dukker opp her når et kvartal er over på en kontrakt.',
  noHitsTitle: 'Ingen rapporter passer',
  noHitsText: 'Prøv et annet søk, eller fjern filtrene.',
  to: 'til',
  titleOf: (quarter: string) => `Rapport for ${quarter}`,
  write: { none: 'Skriv rapporten', draft: 'Skriv videre', returned: 'Rett rapporten' },
  send: 'Send til oppdragsgiveren',
  sendAgain: 'Send på nytt',
  approve: 'Godkjenn',
  return: 'Returner',
  notPublishedTitle: 'Rapporten kan ikke sendes ennå',
  notPublishedText: (quarter: string) =>
    `Tallene for ${quarter} er ikke publisert. Det gjør fagleder i flyktningenheten. Skriv gjerne kommentarer nå, og send når tallene er der.`,
  preview: 'Slik ser rapporten ut når den sendes. Bare dere ser den til da.',
  notSentTitle: 'Leverandøren har ikke sendt rapporten',
  notSentText: 'Når den er sendt, kan du lese den her.',
  returnedTitle: 'Oppdragsgiveren har returnert rapporten',
  reasonWas,
  comment: 'Kommentar',
  evidence: 'Dokumentasjon',
  link: 'Lenke til dokumentasjon',
  noWords: 'Leverandøren har ikke skrevet noe her.',
  noFigures: 'Portalen har ingen publiserte tall for denne delen.',
  commitments: 'Dette er lovet i tilbudet',
  figuresOf: (part: string) => `Tall: ${part}`,
  asOf: (quarterEnd: string, publishedOn: string, revision: number) =>
    `Tallene gjelder hele kontrakten til og med ${quarterEnd}. De ble publisert ${publishedOn}${revision > 1 ? ` (rettet, utgave ${revision})` : ''}.`,
  newer: (revision: number) => `Tallene for kvartalet er rettet siden (utgave ${revision}). Rapporten viser tallene slik de var da den ble sendt.`,
  history: 'Historikk',
  version: (number: number) => `Versjon ${number}`,
  readVersion: (number: number) => `Les versjon ${number}`,
  sentLine,
  event: eventWords,
  notSentYet: 'Ikke sendt ennå.',
  dueOn: { write: (date: string) => `Skal sendes innen ${date}.`, answer: (date: string) => `Skal besvares innen ${date}.`, correct: (date: string) => `Skal rettes og sendes innen ${date}.` },
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
  olderVersion: (number: number) => `Dette er versjon ${number}, slik den ble sendt.`,
  writeIntro: 'Tallene fylles ut av seg selv. Skriv det tallene ikke sier. Alle felt er valgfrie.',
  whoReads: 'Oppdragsgiveren, flyktningenheten og NAV leser det du skriver når rapporten er sendt. Skriv ikke noe som kan knyttes til enkeltpersoner.',
  commentHint: 'Hva har gått bra, hva er vanskelig, og hva gjør dere nå?',
  evidenceHint: 'Hva viser at det stemmer, og hvor finnes det? For eksempel kursplan eller møtereferat.',
  linkHint: 'Hele adressen, for eksempel https://www.eksempel.no/rapport',
  save: 'Lagre utkastet',
  sendTitle: 'Send rapporten til oppdragsgiveren',
  sendIntro: (buyer: string, days: number) =>
    `${buyer} får rapporten og har ${days} dager på seg til å svare. Etter at den er sendt, kan den bare endres hvis den blir returnert.`,
  approveTitle: 'Godkjenn rapporten',
  approveIntro: 'Når rapporten er godkjent, kan den ikke endres lenger.',
  returnTitle: 'Returner rapporten',
  returnIntro: (days: number) => `Leverandøren får rapporten tilbake, retter den og sender den på nytt innen ${days} dager.`,
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
    endret: { title: 'Det kan ikke gjøres nå', text: 'Rapporten er sendt eller besvart siden siden ble åpnet. Her ser du hvordan den står nå.' },
  },
} as const;

export const periodicReportTexts: Texts<typeof nb> = { nb };
