import { formatShare } from './format';
import type { Texts } from './texts';

/** The charts: the message, what is shown, what is read out, and the tables. */
const nb = {
  downloadChart: 'Last ned diagrammet',
  source: (date: string) => `Kilde: Praksisporten, lastet ned ${date}`,
  noChart: 'Diagrammet er ikke ferdig tegnet. Vent litt, og prøv igjen.',
  showTable: 'Vis tallene i en tabell',
  needsScript: 'Diagrammet vises bare med JavaScript. Tabellen under har de samme tallene.',

  practiceMessage: (count: number, date: string) =>
    count === 1 ? `1 person var i praksis ${date}` : `${count} personer var i praksis ${date}`,
  practiceShown: 'Antall personer i praksis ved utgangen av hver måned',
  practiceDescription: (months: number, highest: number, month: string) =>
    `Linjediagram over ${months} måneder. Det høyeste antallet var ${highest}, i ${month}. Alle tallene står i tabellen under.`,
  month: 'Måned',
  peopleInPractice: 'Personer i praksis',

  resultsMessage: (count: number, cohort: number, months: number) =>
    `${count} av ${cohort} (${formatShare(count / cohort)}) var i jobb uten lønnstilskudd etter ${months} måneder`,
  resultsNobody: 'Ingen er målt ennå',
  resultsShown: 'Hvordan det gikk etter 6 og 12 måneder, i prosent av dem som er målt',
  resultsDescription: 'Liggende søyler, én for hver måling, delt i fire. Alle tallene står i tabellen under.',
  after: (months: number) => `Etter ${months} måneder`,
  measuredAt: 'Målt',
  measured: 'Målt i alt',

  timeMessage: (days: number) => `Halvparten hadde fått betalt jobb innen ${days} dager`,
  timeNotReached: 'Under halvparten har fått betalt jobb så langt',
  timeNobody: 'Ingen har fått betalt jobb så langt',
  timeShown: 'Beregnet andel som ikke har fått betalt jobb, og jobb uten lønnstilskudd, etter antall dager',
  timeDescription: (any: number, ordinary: number) =>
    `Trappelinjer som går nedover etter hvert som flere får jobb: ${any} har fått en betalt jobb, ${ordinary} en jobb uten lønnstilskudd. Utvalgte dager står i tabellen under.`,
  timeAny: 'Betalt jobb',
  timeOrdinary: 'Uten tilskudd',
  daysFromStart: 'Dager fra start',
  axisDays: 'dager fra praksisløpet startet',
  withoutJob: 'Ikke fått betalt jobb',
  withoutOrdinary: 'Ikke fått jobb uten lønnstilskudd',
  timeNote: 'Andelene er beregnet (Kaplan–Meier), fordi noen er fulgt kortere tid enn andre.',
  events: (any: number, ordinary: number, courses: number) =>
    `${courses} praksisløp er med. ${any} av dem har ført til betalt jobb, ${ordinary} til jobb uten lønnstilskudd.`,
} as const;

export const chartTexts: Texts<typeof nb> = { nb };
