import { done, type Result } from '~/domain/result';
import type { NewTenderValues } from '~/domain/tender/tender-values';
import type { Viewer } from '~/domain/viewer';
import { weightColumns } from '~/queries/tender/tender-columns.server';
import { performOnce } from '../perform-once.server';

/** Registers a tender of the own organisation with the weights of its criterion; the value is its id. */
export function registerTender(viewer: Viewer, { name, ...weights }: NewTenderValues, requestId: string): Promise<Result<string, never>> {
  return performOnce<string, never>(viewer, requestId, async (tx) => {
    const data = { buyerId: viewer.organisationId, name, ...weightColumns(weights) };
    const { id } = await tx.tender.create({ data, select: { id: true } });
    return done(id);
  });
}
