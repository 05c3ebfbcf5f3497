import type { MailState } from '~/domain/mail-delivery';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The mails whose sending the viewer looks after, as a `where`. */
export function mailScope(viewer: Viewer) {
  return may(viewer, 'mails.manage') ? {} : NO_ROWS;
}

export type MailAction = 'retry';

/** What the viewer may do with a mail: one that was given up is tried again by hand alone. */
export function mailActions(viewer: Viewer, state: MailState): MailAction[] {
  return may(viewer, 'mails.manage') && state === 'given_up' ? ['retry'] : [];
}
