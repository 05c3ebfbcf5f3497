import { expect, test } from 'vitest';
import { formatPhone, inSentence } from './format';

test.each([
  ['91234567', '912\u00a034\u00a0567'],
  ['+4791234567', '+47\u00a0912\u00a034\u00a0567'],
  ['73 12 34 56', '73\u00a012\u00a034\u00a056'],
  ['80012345', '800\u00a012\u00a0345'],
  ['10010812', '100\u00a010\u00a0812'],
  ['+46701234567', '+46701234567'],
  ['02800', '02800'],
])('the telephone number %s is shown as people read it', (kept, shown) => {
  expect(formatPhone(kept)).toBe(shown);
});

test.each([
  ['Vedlikehold', 'vedlikehold'],
  ['Økonomi', 'økonomi'],
  ['IT', 'IT'],
  ['NAV-kontor', 'NAV-kontor'],
])('%s stands as %s inside a sentence', (word, shown) => {
  expect(inSentence(word)).toBe(shown);
});
