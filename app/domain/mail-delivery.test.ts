import { expect, test } from 'vitest';
import { mailState, minutesToNextAttempt, readFault } from './mail-delivery';

test('a mail server that is away is tried again ever more seldom, for more than a day, and then no more', () => {
  const waits: number[] = [];
  for (let attempt = 1; ; attempt++) {
    const wait = minutesToNextAttempt('no_connection', attempt);
    if (wait === null) break;
    waits.push(wait);
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits[0]).toBe(1);
  const hours = waits.reduce((sum, wait) => sum + wait, 0) / 60;
  expect(hours).toBeGreaterThan(24);
  expect(hours).toBeLessThan(48);
});

test.for(['recipient_refused', 'message_refused', 'account_closed'] as const)('%s is given up at once', (fault) => {
  expect(minutesToNextAttempt(fault, 1)).toBeNull();
});

test('a mail is sent, given up, or waits', () => {
  const at = new Date(0);
  expect(mailState({ sentAt: at, givenUpAt: null })).toBe('sent');
  expect(mailState({ sentAt: null, givenUpAt: at })).toBe('given_up');
  expect(mailState({ sentAt: null, givenUpAt: null })).toBe('waiting');
});

test('what was kept of a fault is read again, also one of a later version', () => {
  expect(readFault(null)).toBeNull();
  expect(readFault('recipient_refused 550')).toEqual({ fault: 'recipient_refused', code: '550' });
  expect(readFault('no_connection')).toEqual({ fault: 'no_connection', code: null });
  expect(readFault('blown_away 999')).toEqual({ fault: 'unknown', code: '999' });
});
