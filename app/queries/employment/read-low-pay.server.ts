import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { birthYearOf } from '../candidate/birth-year.server';
import { notFound } from '../session/require-viewer.server';
import { employmentLowPay } from './employment-pay.server';
import { openEmployment } from './visible-employment.server';

/** The pay of a job that is too low and that nobody has closed; 404 where there is none. */
export async function readLowPay(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const job = await openEmployment(tx, viewer, id);
    const low = await employmentLowPay(tx, viewer, job, await birthYearOf(tx, job.candidateId));
    if (!low?.now || low.closing) throw notFound();
    return { id, low: low.now };
  });
}
