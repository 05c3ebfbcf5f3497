import { expect, test } from 'vitest';
import { fieldName, resultBatchValues, rowKey, type BatchField } from './result-batch-values';

const candidateId = '0199a000-0000-7000-8000-000000000001';
const key = rowKey({ candidateId, measuredOn: '2026-03-12' });
const row = (given: Partial<Record<BatchField, string>>) =>
  Object.fromEntries(Object.entries(given).map(([field, value]) => [fieldName(field as BatchField, key), value]));
const faultsOf = (form: Record<string, string>) =>
  resultBatchValues.safeParse(form).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('a row for which somebody says how they know is an answer', () => {
  const form = { ...row({ status: 'ordinary', method: 'payslip', candidate: 'on' }), kind: 'due' };
  const answer = { key, candidateId, measuredOn: '2026-03-12', status: 'ordinary', method: 'payslip', saidByCandidate: true, note: null };
  expect(resultBatchValues.parse(form)).toEqual({ answers: [answer] });
});

test('a status alone is no answer, because it stood there before anybody said anything', () => {
  expect(faultsOf(row({ status: 'ordinary', method: '' }))).toEqual([['', 'nothing_answered']]);
});

test('what is missing in a row that somebody has begun is told at the row', () => {
  expect(faultsOf(row({ status: '', method: 'phone' }))).toEqual([[`status_${key}`, 'choose_one']]);
  expect(faultsOf(row({ status: 'ordinary', note: 'Ringte mandag' }))).toEqual([[`method_${key}`, 'choose_one']]);
});

test('what names no day is no row', () => {
  const nonsense = { [fieldName('method', key.replace('0312', '1399'))]: 'phone', [fieldName('status', key.replace('0312', '1399'))]: 'ordinary' };
  expect(faultsOf(nonsense)).toEqual([['', 'nothing_answered']]);
});
