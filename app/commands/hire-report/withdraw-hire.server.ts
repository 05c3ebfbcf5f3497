import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { answerHireReport, type HireReportVersion } from './answer-hire-report.server';

/** Takes back the own report of a hire, as long as nobody has answered it. */
export function withdrawHire(viewer: Viewer, input: HireReportVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return answerHireReport(viewer, input, 'withdraw', requestId, async () => done({ status: 'withdrawn' }));
}
