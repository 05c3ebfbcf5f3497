import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsNationalIdentityNumber } from '~/domain/national-identity-number';
import { asOwner } from '../support/database.ts';

const valid = fc.constantFrom('01010099184', '15038899063', '41010099097', '31129999066', '01815099180');
const grouped = fc
  .tuple(valid, fc.array(fc.constantFrom('', '', '-', '.', ' ', '\u00a0', '/', '  '), { minLength: 4, maxLength: 4 }))
  .map(([n, [a = '', b = '', c = '', d = '']]) => n.slice(0, 2) + a + n.slice(2, 4) + b + n.slice(4, 6) + c + n.slice(6, 9) + d + n.slice(9));
const noise = fc.array(fc.constantFrom(...'0123456789 -./a\u00a0å\n'), { maxLength: 14 }).map((letters) => letters.join(''));

test('the import and the database agree on what is a national identity number', async () => {
  const texts = fc.sample(fc.tuple(noise, fc.oneof(grouped, noise), noise).map((parts) => parts.join('')), 3000);
  const inDatabase = await asOwner(async (client) => {
    const { rows } = await client.query<{ found: boolean }>(
      'select contains_national_identity_number(text) as found from unnest($1::text[]) with ordinality t (text, place) order by place',
      [texts],
    );
    return rows.map((row) => row.found);
  });
  const differing = texts.filter((text, index) => containsNationalIdentityNumber(text) !== inDatabase[index]);
  expect(differing).toEqual([]);
  expect(inDatabase.filter(Boolean).length).toBeGreaterThan(100);
});
