import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changeAgreement, type AgreementVersion } from './change-agreement.server';

/** Sends a draft to those who have to say yes; from now on its words stand. */
export function sendAgreement(viewer: Viewer, input: AgreementVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return changeAgreement(viewer, input, 'send', requestId, async () => done({ sentAt: new Date() }));
}
