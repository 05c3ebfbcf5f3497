import { z } from 'zod';
import { parseIsoDate, type CalendarDate } from './calendar-date';
import { checkMethods, followUpStatuses, type CheckMethod, type FollowUpStatus } from './employment';
import { optionalText } from './form-fields';

/** What was found out about one person and measuring date, on the screen that takes many at a time. */
export interface BatchAnswer {
  /** Names the row's fields. */
  key: string;
  candidateId: string;
  measuredOn: CalendarDate;
  status: FollowUpStatus;
  method: CheckMethod;
  saidByCandidate: boolean;
  note: string | null;
}

export const batchFields = ['status', 'method', 'candidate', 'note'] as const;
export type BatchField = (typeof batchFields)[number];

/** The key of a row: plain letters and digits, as the names of form fields are. */
export function rowKey({ candidateId, measuredOn }: { candidateId: string; measuredOn: CalendarDate }): string {
  return `${candidateId.replaceAll('-', '')}_${measuredOn.replaceAll('-', '')}`;
}

/** The name of a row's field in the form. */
export function fieldName(field: BatchField, key: string): string {
  return `${field}_${key}`;
}

/**
 * The rows for which somebody has said how they know: only those are saved, so that nothing is saved by accident. A note
 * without that is a fault, because it would be lost. A form in which no row is answered is refused.
 */
export const resultBatchValues = z.looseObject({}).transform((form, context): { answers: BatchAnswer[] } => {
  const fault = (name: string | null, message: string) => context.addIssue({ code: 'custom', path: name ? [name] : [], message });
  const answers = keysOf(form).flatMap((key) => {
    const at = (field: BatchField) => form[fieldName(field, key)] || undefined;
    const note = optionalText(2000).safeParse(at('note'));
    if (!note.success) fault(fieldName('note', key), note.error.issues[0]?.message ?? 'too_long');
    if (at('method') === undefined && !note.data) return [];
    const method = checkMethods.find((one) => one === at('method'));
    const status = followUpStatuses.find((one) => one === at('status'));
    const row = rowOf(key);
    if (!method) fault(fieldName('method', key), 'choose_one');
    if (!status) fault(fieldName('status', key), 'choose_one');
    if (!row || !method || !status) return [];
    return { key, ...row, status, method, saidByCandidate: at('candidate') === 'on', note: note.data ?? null };
  });
  if (answers.length === 0 && context.issues.length === 0) fault(null, 'nothing_answered');
  return { answers };
});

function keysOf(form: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(form).flatMap((name) => /^(?:status|method|candidate|note)_([0-9a-f]{32}_\d{8})$/.exec(name)?.[1] ?? []);
  return [...new Set(keys)];
}

function rowOf(key: string): { candidateId: string; measuredOn: CalendarDate } | null {
  const measuredOn = parseIsoDate(key.slice(33).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  const candidateId = key.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return measuredOn && { candidateId, measuredOn };
}
