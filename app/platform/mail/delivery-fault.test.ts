import { expect, test } from 'vitest';
import { deliveryFault } from './delivery-fault';

test.for([
  [{ code: 'ESOCKET', command: 'CONN' }, { fault: 'no_connection' }],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, { fault: 'no_connection' }],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, { fault: 'sign_in_refused', code: 535 }],
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, { fault: 'recipient_refused', code: 550 }],
  [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, { fault: 'try_later', code: 450 }],
  [{ code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, { fault: 'sender_refused', code: 553 }],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, { fault: 'message_refused', code: 554 }],
  [{ code: 'EMESSAGE', responseCode: 452, command: 'DATA' }, { fault: 'try_later', code: 452 }],
  [new Error('out of the blue'), { fault: 'unknown' }],
  [undefined, { fault: 'unknown' }],
] as const)('%o', ([error, expected]) => {
  expect(deliveryFault(error)).toEqual({ sent: false, ...expected });
});
