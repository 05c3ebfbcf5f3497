import type { Texts } from './texts';

const results = (count: number) => (count === 1 ? '1 resultat' : `${count} resultater`);

/** The screen on which a month's results are found out, many at a time. */
const nb = {
  title: 'Resultater',
  intro:
    'Finn ut hvem som er i jobb 6 og 12 måneder etter praksisen. Bare de du velger «Hvordan vet du det?» for, blir lagret. Resten står her til neste gang.',
  inMonth: (count: number, month: string) => `${results(count)} for ${month}`,
  older: (count: number) => (count === 1 ? '1 eldre resultat' : `${count} eldre resultater`),
  olderTitle: 'Eldre resultater',
  monthTitle: (month: string) => `Resultater for ${month}`,
  months: 'Måneder med resultater som mangler',
  kinds: 'Hva du ser',
  due: (count: number) => `Mangler svar (${count})`,
  single: (count: number) => `Svar fra bare én kilde (${count})`,
  singleIntro: 'Én har svart om disse. Vet du det fra et annet hold, blir resultatet sikrere. Er svarene ulike, avgjør dere hva som stemmer.',
  measure: (months: number, from: string | null, contract: string) => `${months} måneder etter ${from ?? 'ansettelsen'} (${contract})`,
  measuredOn: (date: string) => `Måledato ${date}`,
  about: (date: string) => `Svaret gjelder ${date}.`,
  aboutToday: (date: string) => `Måledatoen er ikke kommet. Svaret gjelder i dag, ${date}.`,
  known: 'Dette vet vi',
  job: (employer: string, form: string, percent: string) => `Jobb hos ${employer}: ${form.toLowerCase()}, ${percent}`,
  subsidised: 'med lønnstilskudd',
  notSubsidised: 'uten lønnstilskudd',
  employerSaysNo: (supplier: string, date: string, endedOn: string | null) =>
    `${supplier} svarte at personen ikke var ansatt ${date}${endedOn ? `. Siste arbeidsdag var ${endedOn}` : ''}`,
  nothingRegistered: 'Ingen jobb er registrert på denne datoen.',
  answer: (source: string, status: string, date: string) => `${source} om ${date}: ${status.charAt(0).toLowerCase()}${status.slice(1)}`,
  status: 'Status',
  method: 'Hvordan vet du det?',
  candidateSays: 'Det er kandidaten selv som sier det',
  note: 'Merknad (valgfritt)',
  addNote: 'Skriv en merknad',
  noteWho: 'Flyktningenheten leser dette, og NAV-kontor som kandidaten er delt med.',
  open: 'Åpne kandidaten',
  locked: 'Kandidaten har adressesperre. Åpne kandidaten for å se mer og registrere resultatet.',
  submit: 'Lagre svarene',
  emptyTitle: 'Ingen resultater mangler svar her',
  emptySingle: 'Ingen resultater har svar fra bare én kilde her',
  emptyText: 'Nye resultater kommer 14 dager før måledatoen.',
  answeredMeanwhile: (names: string) => `Andre har svart om ${names} mens du holdt på. Åpne kandidaten for å se svaret.`,
  fieldOf: (name: string, field: string) => `${name} – ${field}`,
} as const;

export const resultBatchTexts: Texts<typeof nb> = { nb };

/** What the screen says after answers were saved. */
export const resultBatchReceipts: Readonly<Record<string, string>> = {
  lagret: 'Svarene er lagret og telles med i nøkkeltallene. Er svarene fra to kilder ulike, får veilederen beskjed på forsiden.',
};
