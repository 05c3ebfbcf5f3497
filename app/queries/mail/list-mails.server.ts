import { mailState, mailStates, type MailState } from '~/domain/mail-delivery';
import { pageWindow, readListView, type Page } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { environment } from '~/platform/environment.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mailScope } from '~/policies/mail-scope';

interface Asked extends Page {
  /** Part of the recipient's name or address. */
  search: string;
  state: MailState | null;
}

/** What the address asks of the list. */
export function mailQuestion(query: URLSearchParams): Asked {
  const { search, page } = readListView(query, ['nyeste']);
  return { search, page, state: mailStates.find((one) => one === query.get('status')) ?? null };
}

/** One page of the mails that the portal sent or is to send, newest first. */
export async function listMails(viewer: Viewer, asked: Asked) {
  return asViewer(viewer, (tx) => mailsIn(tx, viewer, asked));
}

/** The same in a transaction of the viewer's. */
export async function mailsIn(tx: Transaction, viewer: Viewer, { search, state, ...page }: Asked) {
  const where: Prisma.MailWhereInput = {
    AND: [mailScope(viewer), search === '' ? {} : { user: { OR: recipientLike(search) } }, inState(state)],
  };
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
