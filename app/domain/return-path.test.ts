import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path';

test('a path of the portal is kept with its query', () => {
  expect(safeReturnPath('/kandidater?sok=a&side=2')).toBe('/kandidater?sok=a&side=2');
});

test('an address that would leave the portal leads to the start page', () => {
  for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\\b', '/\t/evil.example', 'x', '', null]) {
    expect(safeReturnPath(away), String(away)).toBe('/');
  }
});
