import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changeAgreement, type AgreementVersion } from './change-agreement.server';

/** Takes back a version that is not in force yet; the one in force before, if any, stays in force. */
export function cancelAgreement(viewer: Viewer, input: AgreementVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return changeAgreement(viewer, input, 'cancel', requestId, async () => done({ cancelledAt: new Date() }));
}
