import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { answerHireReport, type HireReportVersion } from './answer-hire-report.server';

export interface RejectedHire extends HireReportVersion {
  /** Why, for the supplier to read. */
  rejectionText: string;
}

/** Says no to a supplier's report of a hire; nothing is registered on the candidate. */
export function rejectHire(viewer: Viewer, input: RejectedHire, requestId: string): Promise<Result<string, RefusalCode>> {
  const { rejectionText } = input;
  return answerHireReport(viewer, input, 'reject', requestId, async () => done({ status: 'rejected', rejectionText }));
}
