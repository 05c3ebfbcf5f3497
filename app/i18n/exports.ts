import type { FieldType } from '~/domain/dataset/field';
import type { FileFormat } from '~/domain/dataset/export-name';
import { formatNumber } from './format';
import type { Texts } from './texts';

const nb = {
  download: 'Last ned',
  formats: { csv: 'CSV', xlsx: 'Excel' } satisfies Record<FileFormat, string>,
  about: 'Om datasettet',
  aboutSeveral: 'Om datasettene',

  aboutOf: (title: string) => `Om datasettet: ${title}`,
  none: 'Skjermene dine har ingen tabeller å laste ned.',

  pageTitle: 'Datasett',
  pageIntro: 'Tabellene du kan laste ned, og hva hvert felt i dem betyr.',
  rows: 'Radene',
  source: 'Hvor det kommer fra',
  fieldsHeading: 'Feltene',
  fieldsCaption: 'Feltene i datasettet',
  header: 'Felt',
  definition: 'Hva det betyr',
  type: 'Verdi',
  toAll: 'Alle datasett',
  filesHeading: 'Om filene',
  files: [
    'Filen har de samme radene som tabellen på skjermen, med samme søk, filtre og rekkefølge, men alle sidene.',
    'CSV-filen er UTF-8 med semikolon mellom feltene og desimalkomma. De to siste feltene sier hvilken dag radene gjelder, og hvor feltene er forklart.',
    'Tekst som begynner med =, +, -, @ eller tabulator, får en apostrof foran i CSV-filen, så regnearket ikke leser den som en formel.',
    'Excel-filen har ekte datoer og tall, og et eget ark, «Les meg», med datoen, utvalget og forklaringen av feltene.',
    'Hver fil du laster ned, blir logget med navnet ditt, datasettet, utvalget og antall rader.',
  ],
  csvColumns: 'I CSV-filen kommer disse to feltene til slutt:',

  types: {
    text: 'Tekst',
    phone: 'Telefonnummer. Norske numre står uten landkode, andre med 00 foran i CSV-filen.',
    date: 'Dato, i CSV-filen som 2026-08-31',
    moment: 'Dato og klokkeslett i Norge, i CSV-filen som 2026-08-31 14:05',
    whole: 'Heltall',
    decimal: 'Tall med desimaler',
    percent: 'Prosent, i CSV-filen som 62,5',
    yesNo: 'Ja eller nei',
    code: 'En av disse:',
  } satisfies Record<FieldType, string>,
  oneOf: (words: readonly string[]) => words.join(', '),

  yes: 'ja',
  no: 'nei',
  asOf: 'Gjelder per',
  asOfMeaning: 'Dagen radene gjelder.',
  explainedAt: 'Feltene er forklart på',
  explainedAtMeaning: 'Adressen til denne siden.',

  readMe: 'Les meg',
  readMeAsOf: 'Gjelder per',
  readMeRows: 'Antall rader',
  readMeFilter: 'Utvalg',
  readMeNoFilter: 'Ingen avgrensning: alle rader den som lastet ned, har tilgang til',
  readMeFetched: 'Lastet ned av',
  readMeContact: 'Kontakt',
  readMePage: 'Forklart på',
  readMeSheet: 'Ark',

  searched: (text: string) => `Søk: ${text}`,
  chosen: (label: string, value: string) => `${label}: ${value}`,
  tooMany: (most: number) =>
    `Tabellen har flere enn ${formatNumber(most)} rader, og det er for mange for én fil. Gå tilbake, avgrens med søk eller filtre, og last ned på nytt.`,
} as const;

export const exportTexts: Texts<typeof nb> = { nb };
