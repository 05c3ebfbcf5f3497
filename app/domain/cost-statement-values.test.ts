import { expect, test } from 'vitest';
import { costStatementValues } from './cost-statement-values';

const typed = { version: '0', mentorHours: '112,2', trainingHours: '40', wageSubsidy: '60 000', otherSupport: '0', priceEffect: '0', evidence: 'Regnskap' };
const faultsOf = (changed: Partial<Record<keyof typeof typed | 'evidenceLink', string>>) =>
  costStatementValues.safeParse({ ...typed, ...changed }).error?.issues.map(({ path, message }) => `${path.join()} ${message}`) ?? [];

test.each([
  ['-1,5', -1.5],
  ['−1,5 %', -1.5],
  ['+0.25', 0.25],
  ['-0', 0],
])('the price effect %s is %d percent', (text, percent) => {
  expect(costStatementValues.parse({ ...typed, priceEffect: text }).priceEffect).toBe(percent);
});

test.each(['100,01', 'billigere', '1,234', ''])('«%s» is no price effect', (text) => {
  expect(faultsOf({ priceEffect: text })).toEqual(['priceEffect not_a_price_effect']);
});

test('kroner are whole, with or without spaces between the thousands', () => {
  expect(costStatementValues.parse(typed).wageSubsidy).toBe(60_000);
  expect(costStatementValues.parse({ ...typed, wageSubsidy: '1 234 567 kr' }).wageSubsidy).toBe(1_234_567);
  expect(faultsOf({ wageSubsidy: '60,50' })).toEqual(['wageSubsidy not_kroner']);
  expect(faultsOf({ otherSupport: '-5' })).toEqual(['otherSupport not_kroner']);
});

test('hours have at most one decimal', () => {
  expect(costStatementValues.parse(typed).mentorHours).toBe(112.2);
  expect(faultsOf({ mentorHours: '1,25' })).toEqual(['mentorHours not_hours_of_a_quarter']);
});

test('a link is an address on the web, and nothing that a browser would run', () => {
  expect(costStatementValues.parse({ ...typed, evidenceLink: 'https://example.no/kalkyle.pdf' }).evidenceLink).toBe('https://example.no/kalkyle.pdf');
  for (const link of ['javascript:alert(1)', 'example.no', 'ftp://example.no/x', 'https://']) {
    expect(faultsOf({ evidenceLink: link }), link).toEqual(['evidenceLink not_a_link']);
  }
});
