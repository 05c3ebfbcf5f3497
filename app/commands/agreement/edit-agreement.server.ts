import type { AgreementValues } from '~/domain/agreement-values';
import { toDateColumn } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changeAgreement } from './change-agreement.server';
import { faultInTerms } from './fault-in-terms.server';

/** Changes the words of a draft that nobody has been asked about yet. */
export function editAgreement(
  viewer: Viewer,
  { placementId, version, ...terms }: AgreementValues & { placementId: string },
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return changeAgreement(viewer, { placementId, version }, 'edit', requestId, async (tx, all) => {
    const fault = await faultInTerms(tx, viewer, all, terms);
    const dates = { startsOn: toDateColumn(terms.startsOn), endsOn: toDateColumn(terms.endsOn) };
    return fault ?? done({ ...terms, goalText: terms.goalText ?? null, ...dates });
  });
}
