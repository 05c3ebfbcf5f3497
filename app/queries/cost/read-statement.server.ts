import { redirect } from '@remix-run/node';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { notFound } from '../session/require-viewer.server';
import { visibleStatement } from './visible-statement.server';

/** A statement as its readers see it; hours and support for those who may. 404 out of scope. */
export function readStatement(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { version: _version, mayWrite: _mayWrite, ...statement } = await visibleStatement(tx, viewer, id);
    return { statement, details: await detailsOf(tx, viewer, id) };
  });
}

/** A draft on the page from which it is sent; one that has been sent leads to its own page. 404 for who may not write. */
export function readStatementToSend(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { mayWrite, ...statement } = await visibleStatement(tx, viewer, id);
    if (!mayWrite) throw notFound();
    if (!statement.allowedActions.includes('send')) throw redirect(`/kostnadsoppgaver/${id}?beskjed=endret`);
    return { statement, details: await detailsOf(tx, viewer, id) };
  });
}

/** Null for a buyer, whose connection could not read it either. */
async function detailsOf(tx: Transaction, viewer: Viewer, id: string) {
  if (!may(viewer, 'costs.support')) return null;
  const row = await tx.costStatementDetail.findUnique({ where: { id } });
  if (!row) return null;
  const { id: _id, mentorHours, trainingHours, hoursAWeek, knownTrainingHours, ...details } = row;
  return {
    ...details,
    ...{ mentorHours: Number(mentorHours), trainingHours: Number(trainingHours) },
    ...{ hoursAWeek: Number(hoursAWeek), knownTrainingHours: Number(knownTrainingHours) },
  };
}
