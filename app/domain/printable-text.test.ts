import { expect, test } from 'vitest';
import { isPrintable } from './printable-text';

test.each(['Łukasz Şahin Ðặng', 'Олена Шевченко', 'Ελένη', 'Bjørn-Åge O’Hara', 'INSTA 800, 2. nivå – «godt»'])('%s can be printed', (text) => {
  expect(isPrintable(text)).toBe(true);
});

test.each(['ሰላም', 'محمد', '王芳', 'Bra jobba 👍'])('%s cannot be printed', (text) => {
  expect(isPrintable(text)).toBe(false);
});
