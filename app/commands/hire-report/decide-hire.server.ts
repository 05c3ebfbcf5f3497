import type { Decision } from '~/domain/hire-report-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { confirmHire } from './confirm-hire.server';
import { rejectHire } from './reject-hire.server';

/** The unit's answer to a report of a hire; the value is which answer it was. */
export async function decideHire(
  viewer: Viewer,
  { answer, rejectionText, ...report }: Decision & { placementId: string },
  requestId: string,
): Promise<Result<Decision['answer'], RefusalCode>> {
  if (answer === 'reject' && !rejectionText) return refused('required', 'rejectionText');
  const result = rejectionText && answer === 'reject'
    ? await rejectHire(viewer, { ...report, rejectionText }, requestId)
    : await confirmHire(viewer, report, requestId);
  return result.ok ? done(answer) : result;
}
