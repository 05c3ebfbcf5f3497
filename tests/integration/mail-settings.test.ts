import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { chooseMailSettings } from '~/commands/mail/choose-mail-settings.server';
import { usualMailSettings } from '~/domain/mail-settings';
import { asActor } from '~/platform/database.server';
import { readMailSettings } from '~/queries/mail/read-mail-settings.server';
import { makeViewer } from '../support/viewer';

const settingsOf = async (viewer: Parameters<typeof readMailSettings>[0]) => (await readMailSettings(viewer)).settings;

test('whoever never chose gets a digest at seven and what is urgent at once', async () => {
  expect(await settingsOf(await makeViewer('caseworker'))).toEqual(usualMailSettings);
});

test('what was chosen last counts, and is the user’s own', async () => {
  const viewer = await makeViewer('caseworker');
  const colleague = await makeViewer('caseworker', { organisationId: viewer.organisationId });
  await chooseMailSettings(viewer, { digestHour: 15, urgent: false }, randomUUID());
  expect(await settingsOf(viewer)).toEqual({ digestHour: 15, urgent: false });
  await chooseMailSettings(viewer, { digestHour: null, urgent: true }, randomUUID());
  expect(await settingsOf(viewer)).toEqual({ digestHour: null, urgent: true });
  expect(await settingsOf(colleague)).toEqual(usualMailSettings);
});

test('a role that is never told at once is not asked about it, and keeps what was chosen in another role', async () => {
  const mentor = await makeViewer('mentor');
  await chooseMailSettings(mentor, { digestHour: 6, urgent: false }, randomUUID());
  expect(await settingsOf(mentor)).toEqual({ digestHour: 6, urgent: true });
});

test('PostgreSQL shows and takes the own settings alone', async () => {
  const [one, other] = [await makeViewer('unit_lead'), await makeViewer('admin')];
  await chooseMailSettings(one, { digestHour: 9, urgent: true }, randomUUID());
  expect(await asActor(other, 'portal_app', (tx) => tx.mailSettings.findMany())).toEqual([]);
  const foreign = { where: { id: one.userId }, data: { digestHour: 3 } };
  expect(await asActor(other, 'portal_app', (tx) => tx.mailSettings.updateMany(foreign))).toEqual({ count: 0 });
  const forged = asActor(other, 'portal_app', (tx) => tx.mailSettings.create({ data: { id: other.organisationId, digestHour: 3 } }));
  await expect(forged).rejects.toThrow(/row-level security/);
  await expect(asActor(one, 'portal_app', (tx) => tx.mailRound.findMany())).rejects.toThrow(/permission denied/);
  await expect(asActor(one, 'portal_app', (tx) => tx.mailedTask.findMany())).rejects.toThrow(/permission denied/);
});
