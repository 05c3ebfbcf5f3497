import type { CloseLowPayValues } from '~/domain/low-pay-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { birthYearOf } from '~/queries/candidate/birth-year.server';
import { employmentLowPay } from '~/queries/employment/employment-pay.server';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';

type Code = 'stale' | 'already_answered';

/** Closes the warning of too low pay in a job with a reason, for the pay and the rate that somebody has looked into. */
export async function closeLowPay(
  viewer: Viewer,
  employmentId: string,
  { payId, requiredPay, reason }: CloseLowPayValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const job = await visibleEmployment(tx, viewer, employmentId);
      const low = await employmentLowPay(tx, viewer, job, await birthYearOf(tx, job.candidateId));
      if (low?.now?.payId !== payId || String(low.now.requiredPay) !== requiredPay) return refused('stale');
      if (low.closing) return refused('already_answered');
      await tx.lowPayClosing.create({
        data: { employmentPayId: payId, requiredPay: low.now.requiredPay, reason },
        select: { id: true },
      });
      return done(employmentId);
    },
    { low_pay_closings_once: { code: 'already_answered' } },
  );
}
