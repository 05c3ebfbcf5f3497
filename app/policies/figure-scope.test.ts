import { expect, test } from 'vitest';
import { figureContracts, onlySupplierOf, seesPeopleBehind } from './figure-scope';
import { roles } from './roles';

const organisationId = '00000000-0000-7000-8000-000000000007';

test('the unit and NAV choose freely; everybody else is held to the own organisation', () => {
  const free = roles.filter((role) => onlySupplierOf({ role, organisationId }) === null);
  expect(free).toEqual(['caseworker', 'unit_lead', 'nav_advisor']);
});

test("a coordinator's contracts are those that the own organisation is on", () => {
  expect(figureContracts({ role: 'coordinator', organisationId })).toEqual({
    suppliers: { some: { supplierId: organisationId } },
  });
});

test('only those who follow candidates see who is behind a figure', () => {
  expect(roles.filter((role) => seesPeopleBehind({ role }))).toEqual(['caseworker', 'unit_lead', 'nav_advisor']);
});
