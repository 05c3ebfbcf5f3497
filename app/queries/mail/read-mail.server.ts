import { mailState, readFault } from '~/domain/mail-delivery';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mailActions, type MailAction, mailScope } from '~/policies/mail-scope';
import { notFound } from '../session/require-viewer.server';

/** One mail with its text, and what became of it. Moments are ISO strings. */
export async function readMail(viewer: Viewer, id: string) {
  const mail = await asViewer(viewer, (tx) =>
    tx.mail.findFirst({
      where: { AND: [mailScope(viewer), { id }] },
      select: {
        id: true,
        kind: true,
        subject: true,
        body: true,
        path: true,
        createdAt: true,
        attempts: true,
        nextAttemptAt: true,
        lastError: true,
        sentAt: true,
        givenUpAt: true,
        user: { select: { id: true, name: true, email: true } },
      },
    }),
  );
  if (!mail) throw notFound();
  const { createdAt, nextAttemptAt, lastError, sentAt, givenUpAt, user, ...shown } = mail;
  const state = mailState(mail);
  return {
    ...shown,
    to: user,
    state,
    queuedAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    givenUpAt: givenUpAt?.toISOString() ?? null,
    nextAttemptAt: state === 'waiting' ? nextAttemptAt.toISOString() : null,
    fault: readFault(lastError),
    allowedActions: mailActions(viewer, state),
  };
}

/** The mail to do `action` with; 404 where the viewer may not, as for one that does not exist. */
export async function readMailTo(viewer: Viewer, id: string, action: MailAction) {
  const mail = await readMail(viewer, id);
  if (!mail.allowedActions.includes(action)) throw notFound();
  return { id: mail.id, subject: mail.subject, to: mail.to.name };
}
