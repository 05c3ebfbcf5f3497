import { expect, test, vi } from 'vitest';
import { usualMailSettings } from '~/domain/mail-settings';
import { log } from '~/platform/log.server';
import { eachUser } from './each-user.server';

const users = async function* () {
  for (const userId of ['one', 'two', 'three']) yield { userId, settings: usualMailSettings, viewers: [] };
};

test('what fails for one user is logged, keeps nobody else waiting, and has the job tried again', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
  const written: string[] = [];
  const act = async ({ userId }: { userId: string }) => {
    if (userId === 'two') throw new Error('no list');
    written.push(userId);
  };
  await expect(eachUser(users(), new AbortController().signal, act)).rejects.toThrow('1 users were not written to');
  expect(written).toEqual(['one', 'three']);
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ user: 'two' }), 'a user was not written to');
  logged.mockRestore();
});

test('a round that is told to stop ends between two users', async () => {
  const stopping = new AbortController();
  const written: string[] = [];
  const round = eachUser(users(), stopping.signal, async ({ userId }) => {
    written.push(userId);
    stopping.abort();
  });
  await expect(round).rejects.toThrow();
  expect(written).toEqual(['one']);
});
