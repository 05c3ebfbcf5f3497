import { mailState, type MailState } from '~/domain/mail-delivery';
import { pageWindow } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import { environment } from '~/platform/environment.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mailScope } from '~/policies/mail-scope';

interface Asked {
  /** Part of the recipient's name or address. */
  search: string;
  state: MailState | null;
  page: number;
}

/** One page of the mails that the portal sent or is to send, newest first. */
export async function listMails(viewer: Viewer, { search, state, page }: Asked) {
  const where: Prisma.MailWhereInput = {
    AND: [mailScope(viewer), search === '' ? {} : { user: { OR: recipientLike(search) } }, inState(state)],
  };
  return asViewer(viewer, async (tx) => {
    const total = await tx.mail.count({ where });
    const rows = await tx.mail.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(page),
      select: { id: true, kind: true, subject: true, createdAt: true, sentAt: true, givenUpAt: true, user: { select: { name: true } } },
    });
    return {
      total,
      toFolder: environment().mailServer === undefined,
      rows: rows.map(({ createdAt, sentAt, givenUpAt, user, ...mail }) => ({
        ...mail,
        to: user.name,
        queuedAt: createdAt.toISOString(),
        state: mailState({ sentAt, givenUpAt }),
      })),
    };
  });
}

function recipientLike(search: string): Prisma.UserWhereInput[] {
  return (['name', 'email'] as const).map((column) => ({ [column]: { contains: search, mode: 'insensitive' } }));
}

function inState(state: MailState | null): Prisma.MailWhereInput {
  switch (state) {
    case 'sent':
      return { sentAt: { not: null } };
    case 'given_up':
      return { givenUpAt: { not: null } };
    case 'waiting':
      return { sentAt: null, givenUpAt: null };
    case null:
      return {};
  }
}
