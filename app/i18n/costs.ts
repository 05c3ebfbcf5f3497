import type { CalendarDate } from '~/domain/calendar-date';
import { formatNumber, formatQuarter } from './format';
import { TOO_FEW } from './published-results';
import type { Texts } from './texts';

const quarters = (first: CalendarDate, last: CalendarDate) => (first === last ? formatQuarter(last) : `${formatQuarter(first)} til ${formatQuarter(last)}`);

const nb = {
  title: 'Kostnad',
  titleOf: (contract: string) => `Kostnad: ${contract}`,
  intro: 'Hva leverandøren gjør for at totalprisen ikke påvirkes av å gi praksiskandidater god opplæring, og hva det koster i timer og støtte.',
  onlyOwn: (supplier: string) => `Her ser du det som gjelder ${supplier}.`,
  totals: 'Til sammen på kontrakten',
  perEnded: 'Timer per avsluttet praksisplass',
  perHire: 'Timer per ansettelse',
  perUnitMeaning: 'Mentortimer og timer opplæring til sammen.',
  until: (quarter: string) => `Til og med ${quarter}.`,
  hours: 'timer',
  allHours: 'Timer til sammen',
  splitHours: (mentor: number, training: number) => `${formatNumber(mentor)} mentortimer og ${formatNumber(training)} timer opplæring.`,
  support: 'Lønnstilskudd og annen støtte',
  supportRounded: 'Avrundet til nærmeste 1 000 kroner.',
  tooFew: TOO_FEW,
  noneStated: 'ingen oppgaver ennå',
  tooFewWhy: (minimum: number) =>
    `Timer vises for kvartaler der minst ${minimum} var i praksis. Har færre vært i praksis, vises kvartalet sammen med de neste. Timer per praksisplass og per ansettelse vises når minst ${minimum} er talt. Støtte vises når minst ${minimum} er ansatt, og på nytt når minst ${minimum} til er ansatt.`,
  comesWith: 'Tallene kommer når flyktningenheten har publisert et kvartal, og leverandøren har sendt oppgavene sine.',
  byPublished: 'Timer per praksisplass og per ansettelse regnes ut når flyktningenheten har publisert et kvartal.',
  about: 'Les hvordan tallene er laget',
  chartMessage: (quarter: string, total: number) => `${formatNumber(total)} timer i ${quarter}`,
  chartCounted: (contract: string, supplier: string | null, date: string) => `Tallene gjelder ${supplier ? `${supplier} på ${contract}` : contract}, slik det var ${date}.`,
  chartNone: 'Ingen timer ennå',
  chartShown: 'Mentortimer og timer opplæring i hvert kvartal',
  chartDescription: 'Søyler med mentortimer og timer opplæring for hvert kvartal. Tallene står i tabellen under.',
  quarter: 'Kvartal',
  quarters,
  mentorHours: 'Mentortimer',
  trainingHours: 'Timer opplæring',
  sum: 'Til sammen',
  statements: 'Kostnadsoppgaver',
  statementsIntro: 'Leverandøren sender en oppgave for hvert kvartal med noen i praksis, innen 30 dager etter at kvartalet er slutt.',
  statementsCaption: 'Kostnadsoppgaver',
  noStatements: 'Ingen oppgaver er sendt ennå',
  noStatementsText: 'Oppgavene står her når leverandøren har sendt dem.',
  supplier: 'Leverandør',
  supportShort: 'Støtte',
  effect: 'Virkning på prisen',
  statement: 'Oppgave',
  read: 'Les oppgaven',
  readOf: (quarter: string, supplier: string) => `Les oppgaven for ${quarter} fra ${supplier}`,
  write: 'Skriv oppgave',
  writeOf: (quarter: string) => `Skriv oppgave for ${quarter}`,
  goOn: 'Gjør ferdig utkastet',
  goOnOf: (quarter: string) => `Gjør ferdig utkastet for ${quarter}`,
  missing: (date: string) => `Mangler. Fristen var ${date}.`,
  wanted: (date: string) => `Frist ${date}`,
  corrected: (number: number) => `Utgave ${number}`,
  nothing: '–',
  link: 'Se kostnad: tiltak, timer og støtte',
  back: 'Tilbake til kontrakten',
} as const;

export const costTexts: Texts<typeof nb> = { nb };
