import { expect, test } from 'vitest';
import { today } from '~/domain/calendar-date';
import { readStart } from '~/queries/start/read-start.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeContract, makeMember } from '../support/facts.ts';

test('an administrator of a new portal is led to register each thing, and of a portal in use to what there is', async () => {
  const admin = await makeViewer('admin');
  // Those who run the portal are not whom it is for, though the lists count them.
  expect(await readStart(admin, today())).toEqual({
    kind: 'setup',
    shortcuts: [],
    steps: [
      { key: 'organisations', done: false, count: 1, path: '/organisasjoner/ny' },
      { key: 'users', done: false, count: 1, path: '/brukere/ny' },
      { key: 'contracts', done: false, count: 0, path: '/kontrakter/ny' },
    ],
  });
  await makeMember('caseworker');
  await makeContract();
  expect(await readStart(admin, today())).toMatchObject({
    shortcuts: [{ key: 'register_organisation' }, { key: 'register_user' }],
    steps: [
      { key: 'organisations', done: true, count: 4, path: '/organisasjoner' },
      { key: 'users', done: true, count: 2, path: '/brukere' },
      { key: 'contracts', done: true, count: 1, path: '/kontrakter' },
    ],
  });
});
