import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { agreementPartyOf } from '~/policies/agreement-actions';
import { changeAgreement, type AgreementVersion } from './change-agreement.server';

export interface SupplierApproval extends AgreementVersion {
  /** Asked of the unit, which says yes on behalf of a supplier that cannot sign in; a supplier needs none. */
  reason?: string | undefined;
}

/** Says yes for the supplier: the supplier itself, or the unit on behalf and with a reason. */
export function approveForSupplier(viewer: Viewer, input: SupplierApproval, requestId: string): Promise<Result<string, RefusalCode>> {
  const onBehalf = agreementPartyOf(viewer) === 'unit';
  return changeAgreement(viewer, input, 'approve_for_supplier', requestId, async () => {
    if (onBehalf && !input.reason) return refused('required', 'reason');
    return done({
      supplierApprovedAt: new Date(),
      supplierApprovedById: viewer.membershipId,
      supplierBehalfReason: onBehalf ? input.reason : null,
    });
  });
}
