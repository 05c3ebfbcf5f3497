// One cell into the text that the database reads, or the reason why it is not what its column holds.

import { parseIsoDate, type CalendarDate } from '../calendar-date';
import { isOrganisationNumber } from '../organisation-number';
import { CHOICES, type ChoiceId } from './choices';
import { cellText, type FaultCode } from './fault';
import { plainName } from './names';
import type { FieldType } from './sheets';
import type { Cell } from './table';

export interface Refusal {
  code: FaultCode;
  detail: string | null;
}

const CONTROL_OR_BROKEN = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const SPREADSHEET_ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!)$/;
const LARGEST_INTEGER = 2_147_483_647;

const choicesByName = Object.fromEntries(
  Object.entries(CHOICES).map(([id, words]) => [
    id,
    new Map<string, string>(Object.entries(words).map(([word, kept]) => [plainName(word), kept])),
  ]),
) as Record<ChoiceId, Map<string, string>>;

const refuse = (code: FaultCode, detail: string | number | null = null): Refusal => ({
  code,
  detail: detail === null ? null : String(detail),
});

function parseDateCell(cell: Cell, text: string, future: boolean, today: CalendarDate): string | Refusal {
  if (typeof cell === 'number' || typeof cell === 'boolean') return refuse('not_a_date');
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = written
    ? `${written[3]}-${(written[2] ?? '').padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
    : text;
  const date = parseIsoDate(iso);
  if (!date) return refuse('not_a_date');
  return !future && date > today ? refuse('in_the_future', today) : date;
}

/** Kept with two decimals, but more than none stays more than none and part-time stays part-time. */
function parsePercent(text: string): string | Refusal {
  const written = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/u.exec(text);
  const value = Number((written?.[1] ?? '0').replace(',', '.'));
  if (!(value > 0 && value <= 100)) return refuse('not_a_percent');
  if (value === 100) return '100.00';
  return Math.min(99.99, Math.max(0.01, Math.round(value * 100) / 100)).toFixed(2);
}

function parseText(text: string, max: number): string | Refusal {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.length > max && [...lines].length > max ? refuse('too_long', max) : lines;
}

/**
 * The value of a cell in a column of `type`: null where the cell is empty. `today` is the date in Norway, which the
 * dates of what has happened may not pass.
 */
export function parseValue(cell: Cell, type: FieldType, today: CalendarDate): string | null | Refusal {
  const text = cellText(cell).trim();
  if (text === '') return null;
  if (CONTROL_OR_BROKEN.test(text) || SPREADSHEET_ERROR.test(text)) return refuse('text_invalid');
  if (type.kind === 'date') return parseDateCell(cell, text, type.future, today);
  if (typeof cell === 'object' || typeof cell === 'boolean') return refuse(REFUSED_AS[type.kind]);
  switch (type.kind) {
    case 'text':
      return parseText(text, type.max);
    case 'email':
      if (text.length > 254) return refuse('too_long', 254);
      return /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/u.test(text) ? text : refuse('not_an_email');
    case 'orgNumber': {
      const digits = text.replace(/\s/gu, '');
      return isOrganisationNumber(digits) ? digits : refuse('not_an_org_number');
    }
    case 'percent':
      return parsePercent(text);
    case 'year':
      return /^\d{4}$/.test(text) && Number(text) >= 1900 && text <= today.slice(0, 4) ? text : refuse('not_a_year');
    case 'count':
      return /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_INTEGER ? String(Number(text)) : refuse('not_a_count');
    case 'choice':
      return (
        choicesByName[type.choice].get(plainName(text)) ??
        refuse('not_a_choice', Object.keys(CHOICES[type.choice]).join(', '))
      );
  }
}

const REFUSED_AS: Record<FieldType['kind'], FaultCode> = {
  text: 'not_a_text',
  email: 'not_an_email',
  orgNumber: 'not_an_org_number',
  date: 'not_a_date',
  percent: 'not_a_percent',
  year: 'not_a_year',
  count: 'not_a_count',
  choice: 'not_a_choice',
};
