import { toDateColumn } from '~/domain/calendar-date';
import type { NewMeasureValues } from '~/domain/cost-measure-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { ownContract } from '~/queries/cost/own-contract.server';
import { performOnce } from '../perform-once.server';

/** Promises a measure of the own organisation on a contract. The value is the measure's id. */
export function addMeasure(viewer: Viewer, contractId: string, { plannedFor, ...input }: NewMeasureValues, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    await ownContract(tx, viewer, contractId);
    const own = { contractId, supplierId: viewer.organisationId, writtenById: viewer.membershipId };
    const { id } = await tx.costMeasure.create({ data: { ...own, ...input, plannedFor: toDateColumn(plannedFor) }, select: { id: true } });
    return done(id);
  });
}
