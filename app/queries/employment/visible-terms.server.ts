import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { openEmployment, visibleEmployment } from './visible-employment.server';

/** A new percent that a command is about, of a job in the viewer's scope; 404 where there is none. */
export async function visiblePercent(tx: Transaction, viewer: Viewer, id: string, employmentOf = visibleEmployment) {
  const row = await tx.employmentTerm.findFirst({
    where: { id, voidedAt: null },
    select: { id: true, employmentId: true, startsOn: true, percent: true, version: true },
  });
  if (!row) throw notFound();
  const { employer } = await employmentOf(tx, viewer, row.employmentId);
  return { ...row, from: fromDateColumn(row.startsOn), percent: row.percent.toNumber(), employer };
}

/** Pay that a command is about, likewise. */
export async function visiblePay(tx: Transaction, viewer: Viewer, id: string, employmentOf = visibleEmployment) {
  const row = await tx.employmentPay.findFirst({
    where: { id, voidedAt: null },
    select: { id: true, employmentId: true, startsOn: true, hourlyPay: true, version: true },
  });
  if (!row) throw notFound();
  const { employer } = await employmentOf(tx, viewer, row.employmentId);
  return { ...row, from: fromDateColumn(row.startsOn), hourlyPay: row.hourlyPay.toNumber(), employer };
}

/** One new percent, for the form that takes it back; 404 out of scope. */
export function readPercent(viewer: Viewer, id: string) {
  return asViewer(viewer, (tx) => visiblePercent(tx, viewer, id, openEmployment));
}

/** One row of pay, likewise. */
export function readPay(viewer: Viewer, id: string) {
  return asViewer(viewer, (tx) => visiblePay(tx, viewer, id, openEmployment));
}
