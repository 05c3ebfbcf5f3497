import { redirect } from '@remix-run/node';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { notFound } from '../session/require-viewer.server';

/** How long the opening of a candidate with a protected address lasts; as long as a session may idle. */
const OPENING_LASTS_MS = 30 * 60_000;

/** The candidate that a command or a screen is about, in the viewer's scope; 404 where there is none. */
export async function visibleCandidate(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.candidate.findFirst({
    where: { AND: [{ id }, candidateScope(viewer)] },
    select: {
      id: true,
      reference: true,
      firstName: true,
      lastName: true,
      protectedAddress: true,
      caseworkerId: true,
      version: true,
      detail: { select: { leftOn: true, leftReason: true } },
    },
  });
  if (!row) throw notFound();
  const { detail, ...candidate } = row;
  return { ...candidate, leftOn: dateOrNull(detail?.leftOn), leftReason: detail?.leftReason ?? null };
}

/**
 * Like `visibleCandidate`, for a screen: one with a protected address is shown only to somebody who has passed the
 * notice that says that the opening is logged; others are sent there.
 */
export async function openCandidate(tx: Transaction, viewer: Viewer, id: string) {
  const candidate = await visibleCandidate(tx, viewer, id);
  if (candidate.protectedAddress && !(await hasOpened(tx, viewer, id))) throw redirect(`/kandidater/${id}/apne`);
  return candidate;
}

/** Whether this membership has opened the candidate within the last half hour; the audit log knows. */
export async function hasOpened(tx: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const since = new Date(Date.now() - OPENING_LASTS_MS);
  const opening = await tx.auditLogEntry.findFirst({
    where: { rowId: id, tableName: 'candidates', action: 'view', membershipId: viewer.membershipId, at: { gte: since } },
    select: { id: true },
  });
  return opening !== null;
}
