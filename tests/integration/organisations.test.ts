import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { changeOrganisation } from '~/commands/organisation/change-organisation.server';
import { registerOrganisation } from '~/commands/organisation/register-organisation.server';
import { listOrganisations } from '~/queries/organisation/list-organisations.server';
import { readOrganisation } from '~/queries/organisation/read-organisation.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeOrganisation } from '../support/facts.ts';
import { freshOrganisationNumber } from '../support/organisation-number.ts';

const firstPage = { search: '', sort: 'navn', direction: 'asc', page: 1 } as const;

test('a form that is sent twice registers one organisation', async () => {
  const admin = await makeViewer('admin');
  const requestId = randomUUID();
  const input = { kind: 'supplier' as const, name: 'Blank Renhold', orgNumber: freshOrganisationNumber() };
  const [one, other] = await Promise.all([registerOrganisation(admin, input, requestId), registerOrganisation(admin, input, requestId)]);
  expect(one).toEqual(other);
  expect((await listOrganisations(admin, { ...firstPage, search: 'Blank Renhold' }, undefined)).total).toBe(1);
});

test('an organisation number stands once per kind, and may stand for two kinds', async () => {
  const admin = await makeViewer('admin');
  const orgNumber = freshOrganisationNumber();
  const input = { kind: 'supplier' as const, name: 'Den første', orgNumber };
  expect((await registerOrganisation(admin, input, randomUUID())).ok).toBe(true);
  expect(await registerOrganisation(admin, { ...input, name: 'Den andre' }, randomUUID())).toMatchObject({
    refusal: { code: 'organisation_number_taken', field: 'orgNumber' },
  });
  expect((await registerOrganisation(admin, { ...input, kind: 'buyer' }, randomUUID())).ok).toBe(true);
});

test('an edit of what somebody else has changed meanwhile is refused as stale, and changes nothing', async () => {
  const admin = await makeViewer('admin');
  const { id } = await makeOrganisation('nav_office', { name: 'NAV Øst' });
  const edit = (name: string) => changeOrganisation(admin, id, { name, version: 1 }, randomUUID());
  expect((await edit('NAV Vest')).ok).toBe(true);
  expect(await edit('NAV Sør')).toMatchObject({ refusal: { code: 'stale' } });
  expect((await readOrganisation(admin, id)).name).toBe('NAV Vest');
});

test('what is emptied in the form is taken away, but not a supplier’s number', async () => {
  const admin = await makeViewer('admin');
  const { id } = await makeOrganisation('nav_office', { email: 'nav@example.no' });
  expect((await changeOrganisation(admin, id, { name: 'NAV', version: 1 }, randomUUID())).ok).toBe(true);
  expect(await readOrganisation(admin, id)).toMatchObject({ email: null, orgNumber: null });
  const supplier = await makeOrganisation('supplier');
  expect(await changeOrganisation(admin, supplier.id, { name: 'Blank', version: 1 }, randomUUID())).toMatchObject({
    refusal: { code: 'organisation_number_missing' },
  });
});

test('only the administrator finds organisations to change', async () => {
  const lead = await makeViewer('unit_lead');
  expect((await listOrganisations(lead, firstPage, undefined)).total).toBe(0);
  const { id } = await makeOrganisation('supplier');
  await expect(readOrganisation(lead, id)).rejects.toMatchObject({ status: 404 });
  await expect(changeOrganisation(lead, id, { name: 'Kapret', version: 1 }, randomUUID())).rejects.toMatchObject({ status: 404 });
});
