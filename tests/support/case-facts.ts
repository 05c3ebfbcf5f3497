/** A data set in the import format as plain facts: only what the figures use, and nothing of the import's own code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseDate, type CalendarDate } from '~/domain/calendar-date';
import type { EmploymentForm, EndReason } from '~/domain/figures/definitions';
import type { FigureFacts, FollowUpSource, FollowUpStatus } from './figure-facts';

type Row = Record<string, string>;

const END_REASONS: Record<string, EndReason> = {
  fullfort: 'completed', ansatt: 'hired', avbrutt_kandidat: 'ended_by_candidate',
  avbrutt_leverandor: 'ended_by_supplier', avbrutt_enhet: 'ended_by_unit',
};
const FORMS: Record<string, EmploymentForm> = { fast: 'permanent', midlertidig: 'temporary', vikariat: 'substitute' };
const STATUSES: Record<string, FollowUpStatus> = {
  ordinaer: 'ordinary', lonnstilskudd: 'subsidised', praksis: 'in_practice', utdanning: 'education',
  ikke_i_jobb: 'not_employed', ikke_naadd: 'unreachable',
};
const SOURCES: Record<string, FollowUpSource> = {
  '': 'unit', enhet: 'unit', nav: 'nav', leverandor: 'supplier', kandidat: 'candidate',
};

/** Throws where the data set holds a word that the table lacks. */
function known<T>(table: Record<string, T>, word: string): T {
  const value = table[word];
  if (value === undefined) throw new Error(`the data set says «${word}»`);
  return value;
}

function date(text: string): CalendarDate | null {
  if (text === '') return null;
  const day = parseDate(text);
  if (!day) throw new Error(`the data set says «${text}» for a date`);
  return day;
}
const dated = (text: string) => date(text) as CalendarDate;

function rows(folder: string, file: string): Row[] {
  const bytes = readFileSync(path.join(folder, `${file}.csv`));
  const utf8 = bytes.toString('utf8');
  const text = utf8.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
  return parse<Row>(text, {
    bom: true, delimiter: text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',', trim: true, skip_empty_lines: true, relax_column_count: true,
    columns: (header: string[]) => header.map((name) => name.toLowerCase().replace(/[\s_-]/g, '')),
  });
}

/** Reads `tests/cases/<name>`. */
export function readCaseFacts(folder: string): FigureFacts {
  const read = (file: string) => rows(folder, file).map((row) => (column: string) => row[column] ?? '');
  return {
    suppliers: read('leverandorer').map((of) => of('orgnr')),
    contracts: read('kontrakter').map((of) => of('kontrakt')),
    candidates: read('kandidater').map((of) => ({ id: of('kandidat'), leftOn: date(of('utavmaalgruppe')) })),
    placements: read('praksis').map((of) => ({
      id: of('praksis'), candidate: of('kandidat'), contract: of('kontrakt'), supplier: of('leverandororgnr'),
      startedOn: date(of('fra')), endedOn: date(of('til')),
      endReason: of('sluttaarsak') === '' ? null : known(END_REASONS, of('sluttaarsak')),
    })),
    employments: read('arbeid').map((of) => ({
      id: of('arbeid'), candidate: of('kandidat'), employer: of('arbeidsgiverorgnr'),
      form: known(FORMS, of('ansettelsesform')), percent: Number(of('stillingsprosent').replace(',', '.')),
      startedOn: dated(of('fra')), endedOn: date(of('til')),
    })),
    subsidies: read('lonnstilskudd').map((of) => ({ employment: of('arbeid'), from: dated(of('fra')), to: dated(of('til')) })),
    followUps: read('oppfolging').map((of) => ({
      candidate: of('kandidat'), statusDate: dated(of('statusdato')), registeredOn: dated(of('registrert')),
      source: known(SOURCES, of('kilde')), status: known(STATUSES, of('status')),
    })),
    certificates: read('kompetansebevis').map((of) => ({
      placement: of('praksis'), issuedOn: dated(of('utstedt')), withdrawnOn: null,
    })),
  };
}
