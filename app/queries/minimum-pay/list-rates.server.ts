import { dateInOslo, today } from '~/domain/calendar-date';
import { rateStandsFrom } from '~/domain/minimum-pay';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mayWriteRates } from '~/policies/employment-actions';
import { notFound } from '../session/require-viewer.server';
import { minimumPayRates } from './minimum-pay-rates.server';

/** The rates of minimum pay, the newest first: which one is valid now, and which the viewer may put right. */
export async function listRates(viewer: Viewer) {
  return asViewer(viewer, (tx) => ratesIn(tx, viewer));
}

/** The same in a transaction of the viewer's. */
export async function ratesIn(tx: Transaction, viewer: Viewer) {
  const rates = await minimumPayRates(tx);
  const now = rates.find(({ validFrom }) => validFrom <= today());
  const mayWrite = mayWriteRates(viewer);
  return {
    rates: rates.map(({ version: _version, createdAt, ...rate }) => ({
      ...rate,
      validNow: rate.id === now?.id,
      mayCorrect: mayWrite && !rateStandsFrom(rate.validFrom, dateInOslo(createdAt), today()),
    })),
    mayWrite,
  };
}

/** One rate for the form that puts it right; 404 for one that is history. */
export async function readRate(viewer: Viewer, id: string) {
  const rate = (await asViewer(viewer, minimumPayRates)).find((one) => one.id === id);
  if (!rate || rateStandsFrom(rate.validFrom, dateInOslo(rate.createdAt), today())) throw notFound();
  const { createdAt: _createdAt, ...shown } = rate;
  return shown;
}
