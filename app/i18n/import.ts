import type { Fault, FaultCode } from '~/domain/import/fault';
import { SHEETS, type SheetId } from '~/domain/import/sheets';
import type { Texts } from './texts';

type Sentence = (fault: { value: string; detail: string }) => string;

const fileName = (sheet: string) => (sheet in SHEETS ? SHEETS[sheet as SheetId].name : sheet);
/** Another row of the same file, or a period of a row that only the portal has. */
const other = (detail: string) => (/^\d+$/.test(detail) ? `rad ${detail}` : `perioden ${detail} i portalen`);

/** What is wrong and what is expected, for each fault; the place and the value stand before it. */
const faults: Record<FaultCode, Sentence> = {
  path_missing: () => 'finnes ikke. Oppgi en mappe med CSV-filer eller en XLSX-arbeidsbok.',
  not_readable: () => 'kan ikke leses. Sjekk tilgangen til filen.',
  folder_empty: () => `har ingenting å importere. Filene skal hete ${Object.values(SHEETS).map(({ name }) => name).join(', ')}.`,
  not_a_workbook: () => 'er verken en mappe med CSV-filer eller en XLSX-arbeidsbok.',
  unknown_file: ({ detail }) => `er ikke en fil i importformatet. Mente du ${detail}?`,
  file_twice: ({ detail }) => `er gitt to ganger. Det skal være bare én ${detail}.`,
  file_empty: () => 'er tom. Første rad skal ha navnene på kolonnene.',
  encoding_unknown: () => 'er lagret som UTF-16. Lagre den som CSV UTF-8.',
  quote_not_closed: () => 'et anførselstegn åpner et felt som aldri lukkes; resten av filen er ikke lest.',
  unit_needed: ({ detail }) => `Portalen har flere flyktningenheter (${detail}). Si med --unit hvilken nye kandidater hører til.`,
  unit_unknown: ({ detail }) => `er ingen flyktningenhet i portalen. Den har ${detail || 'ingen'}.`,
  column_unknown: ({ detail }) => `er ikke en kolonne i denne filen. Mente du ${detail}?`,
  column_missing: () => 'kolonnen mangler, og den må være med.',
  column_twice: () => 'står på to kolonner. Hver kolonne skal være med bare én gang.',
  cell_outside: ({ detail }) => `står utenfor kolonnene. Raden skal ha ${detail} felter.`,
  cells_too_few: ({ detail }) => `raden har for få felter (${detail}). Sjekk at ingen mangler.`,
  identity_number: () => 'er et fødselsnummer eller D-nummer. Portalen lagrer ikke slike; fjern det fra filen.',
  text_invalid: () => 'har tegn som ikke er tekst, eller en feilverdi fra regnearket. Skriv verdien på nytt.',
  required: () => 'feltet er tomt, men må fylles ut.',
  too_long: ({ detail }) => `er for langt. Det er plass til ${detail} tegn.`,
  not_a_text: () => 'er ikke tekst. Gjør cellen om til tekst.',
  not_a_date: () => 'er ikke en dato. Skriv den som 2025-08-31 eller 31.08.2025.',
  in_the_future: ({ detail }) => `ligger fram i tid, men datoen gjelder noe som har skjedd. Den kan ikke være etter ${detail}.`,
  not_a_percent: () => 'er ikke en prosent over 0 og høyst 100.',
  not_a_year: () => 'er ikke et fødselsår. Skriv fire sifre, fra 1900 til i år.',
  not_a_count: () => 'er ikke et helt tall fra 0 og opp.',
  not_an_org_number: () => 'er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.',
  not_an_email: () => 'er ikke en e-postadresse, som navn@example.no.',
  not_a_choice: ({ detail }) => `er ikke et gyldig valg. Bruk ett av ${detail}.`,
  duplicate: ({ detail }) => `står også i rad ${detail}. Samme sak skal stå på én rad.`,
  unknown_reference: ({ detail }) => `finnes verken i ${fileName(detail)} eller i portalen.`,
  reference_taken: () => 'er brukt til noe annet i portalen. Velg en annen referanse.',
  contract_without_main_supplier: () => 'har ingen hovedleverandør i portalen. Ta den med i kontrakter.',
  end_before_start: ({ detail }) => `er før startdatoen ${detail}.`,
  end_without_start: () => 'er en slutt uten startdato. Fyll ut fra.',
  end_without_reason: ({ detail }) => `praksisen sluttet ${detail}, men årsaken mangler. Fyll ut sluttaarsak.`,
  reason_without_end: () => 'det er en sluttårsak, men ingen sluttdato. Fyll ut til, eller fjern årsaken.',
  left_reason_without_date: () => 'det er en årsak, men ingen dato. Fyll ut ut_av_maalgruppe, eller fjern årsaken.',
  registered_before_status: ({ detail }) => `er før statusdatoen ${detail}.`,
  placement_refused: () => 'praksisplassen er avslått eller trukket i portalen, så den kan ikke ha startet.',
  placements_overlap: ({ detail }) => `overlapper ${other(detail)}: samme kandidat er hos samme leverandør.`,
  starts_after_leaving: ({ detail }) => `er etter at kandidaten gikk ut av målgruppen ${detail}.`,
  leaves_before_start: ({ detail }) => `er før en praksis som starter senere i portalen (${detail}).`,
  subsidy_outside_employment: ({ detail }) => `ligger utenfor arbeidsforholdet ${detail}.`,
  employment_without_its_subsidy: ({ detail }) => `gjør at lønnstilskuddet ${detail} i portalen ligger utenfor arbeidsforholdet.`,
  subsidies_overlap: ({ detail }) => `overlapper ${other(detail)} for samme arbeidsforhold.`,
};

const LONGEST_SHOWN = 200;

/** A value on one line; a pasted document is known by its beginning. */
function shownValue(value: string): string {
  const start = [...value.slice(0, 2 * LONGEST_SHOWN)].slice(0, LONGEST_SHOWN).join('').replace(/\s+/gu, ' ');
  return start.length < value.length && value.length > LONGEST_SHOWN ? `${start} …` : start;
}

/** What is wrong with the value and what is expected, for a table that has the place in columns of its own. */
function problem({ value, code, detail }: Pick<Fault, 'value' | 'code' | 'detail'>): string {
  const sentence = faults[code]({ value: value ?? '', detail: detail ?? '' });
  return value ? `«${shownValue(value)}» ${sentence}` : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** «praksis.csv, rad 7, fra: «31.02.2025» er ikke en dato. …» */
function faultSentence({ file, row, column, value, code, detail }: Fault): string {
  const place = [file, row === null ? null : `rad ${row}`, column && shownValue(column)].filter((part) => part !== null && part !== '');
  const shown = value ? `«${shownValue(value)}» ` : '';
  const sentence = shown + faults[code]({ value: value ?? '', detail: detail ?? '' });
  return place.length > 0 ? `${place.join(', ')}: ${sentence}` : sentence;
}

const nb = {
  fault: faultSentence,
  problem,
  refused: (count: number) => `${count === 1 ? 'Én feil' : `${count} feil`}. Ingenting er lagret.`,
  counts: (sheet: string, row: { new: number; changed: number; unchanged: number }) =>
    `${sheet}: ${row.new} nye, ${row.changed} endret, ${row.unchanged} uendret`,
  notices: {
    unit_created: (unit: string) => `Laget flyktningenheten «${unit}», som kandidatene hører til.`,
    subcontractor_added: (supplier: string, contract: string) =>
      `La til ${supplier} som underleverandør på kontrakt ${contract}, direkte under hovedleverandøren.`,
    main_supplier_changed: (contract: string, supplier: string) =>
      `${supplier} er nå hovedleverandør på kontrakt ${contract}; den forrige står som underleverandør.`,
    voided_left_alone: (file: string, rows: string) => `${file}: feilregistrert i portalen, og derfor ikke endret: ${rows}`,
    withdrawn_left_alone: (file: string, rows: string) =>
      `${file}: trukket tilbake i portalen, og derfor ikke utstedt på nytt: ${rows}`,
    organisations_left_alone: (file: string, names: string) =>
      `${file}: opplysninger om organisasjoner som er i portalen fra før, er ikke endret. Det gjør systemadministrator. Det gjelder ${names}.`,
  },
  /** The same before it happens. */
  planned: {
    unit_created: (unit: string) => `Flyktningenheten «${unit}» blir laget, og kandidatene hører til den.`,
    subcontractor_added: (supplier: string, contract: string) =>
      `${supplier} blir underleverandør på kontrakt ${contract}, direkte under hovedleverandøren.`,
    main_supplier_changed: (contract: string, supplier: string) =>
      `${supplier} blir hovedleverandør på kontrakt ${contract}; den forrige blir underleverandør.`,
    voided_left_alone: (file: string, rows: string) => `${file}: feilregistrert i portalen, og blir derfor ikke endret: ${rows}`,
    withdrawn_left_alone: (file: string, rows: string) =>
      `${file}: trukket tilbake i portalen, og blir derfor ikke utstedt på nytt: ${rows}`,
    organisations_left_alone: (file: string, names: string) =>
      `${file}: opplysninger om organisasjoner som er i portalen fra før, blir ikke endret. Det gjør systemadministrator. Det gjelder ${names}.`,
  },
  dryRun: 'Dette var en prøve. Ingenting er lagret.',
  storing: (sheet: string, rows: number) => `Lagrer ${sheet} (${rows} rader) …`,
  collision: 'Noen endret det samme i portalen mens importen gikk. Ingenting er lagret; prøv igjen.',
} as const;

export const importTexts: Texts<typeof nb> = { nb };
