import { expect, test } from 'vitest';
import { checkCodeFrom, readCheckCode, showCheckCode } from './check-code';

test.each([
  ['K7M2P9XQ4D', 'K7M2P9XQ4D'],
  [' k7m2p-9xq4d ', 'K7M2P9XQ4D'],
  ['K7M2P–9XQ4D', 'K7M2P9XQ4D'],
  ['OIL00 00000', '0110000000'],
  ['K7M2P9XQ4', null],
  ['K7M2P9XQ4DD', null],
  ['K7M2P9XQ4U', null],
  ['<script>ab', null],
  ['', null],
])('what is typed as %j is the code %j', (typed, code) => {
  expect(readCheckCode(typed)).toBe(code);
});

test('a code on paper is read back as itself', () => {
  const code = checkCodeFrom(Uint8Array.from([0, 31, 32, 63, 255, 7, 8, 9, 10, 11]));
  expect(code).toBe('0Z0ZZ789AB');
  expect(readCheckCode(showCheckCode(code))).toBe(code);
});
