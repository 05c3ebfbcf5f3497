import { expect, test } from 'vitest';
import { mayHaveBelow, supplierTrees } from './supplier-chain';

const entry = (supplierId: string, aboveSupplierId: string | null, link: number) => ({ supplierId, aboveSupplierId, link });

test('each subcontractor stands below the supplier that hired it', () => {
  const chain = [entry('main', null, 0), entry('sub', 'main', 1), entry('sub of sub', 'sub', 2), entry('other', 'main', 1)];
  expect(supplierTrees(chain)).toMatchObject([
    { supplierId: 'main', below: [{ supplierId: 'sub', below: [{ supplierId: 'sub of sub', below: [] }] }, { supplierId: 'other', below: [] }] },
  ]);
});

test('who sees only a part of the chain sees that part from its top', () => {
  expect(supplierTrees([entry('sub', 'not seen', 1), entry('sub of sub', 'sub', 2)])).toMatchObject([
    { supplierId: 'sub', below: [{ supplierId: 'sub of sub' }] },
  ]);
});

test('at most two links of subcontractors stand below the main supplier', () => {
  expect([0, 1, 2].map(mayHaveBelow)).toEqual([true, true, false]);
});
