import { expect, test } from 'vitest';
import { endShareValues, shareValues } from './nav-share-values';

const share = { navOfficeId: '01890000-0000-7000-8000-000000000001', purpose: 'Felles plan', legalBasis: 'nav_act' };
const faultsOf = (result: ReturnType<typeof shareValues.safeParse> | ReturnType<typeof endShareValues.safeParse>) =>
  result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a sharing without a purpose or a legal basis is refused', () => {
  expect(faultsOf(shareValues.safeParse({ ...share, purpose: ' ', legalBasis: '' }))).toEqual(['purpose: required', 'legalBasis: choose_one']);
});

test('another legal basis than the known ones is written in words, and words of a known one are left out', () => {
  expect(faultsOf(shareValues.safeParse({ ...share, legalBasis: 'other' }))).toEqual(['legalBasisText: required']);
  expect(shareValues.parse({ ...share, legalBasis: 'other', legalBasisText: 'Vedtak' }).legalBasisText).toBe('Vedtak');
  expect(shareValues.parse({ ...share, legalBasisText: 'Vedtak' }).legalBasisText).toBeUndefined();
});

test('another reason to end than the known ones is written in words', () => {
  expect(faultsOf(endShareValues.safeParse({ endReason: 'other' }))).toEqual(['endText: required']);
  expect(endShareValues.parse({ endReason: 'mistake', endText: 'x' })).toEqual({ endReason: 'mistake', endText: undefined });
});
