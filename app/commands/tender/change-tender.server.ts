import { done, refused, type Result } from '~/domain/result';
import type { TenderChangeValues } from '~/domain/tender/tender-values';
import type { Viewer } from '~/domain/viewer';
import { weightColumns } from '~/queries/tender/tender-columns.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

/** Changes a tender's name and weights, which takes an approval back. The value is its id. */
export function changeTender(
  viewer: Viewer,
  id: string,
  { name, version, ...weights }: TenderChangeValues,
  requestId: string,
): Promise<Result<string, 'stale' | 'not_possible_now'>> {
  return performOnce<string, 'stale' | 'not_possible_now'>(viewer, requestId, async (tx) => {
    if (!(await tenderToChange(tx, viewer, id, 'change'))) return refused('not_possible_now');
    const data = { name, ...weightColumns(weights), version: version + 1 };
    const { count } = await tx.tender.updateMany({ where: { id, version }, data });
    return count === 1 ? done(id) : refused('stale');
  });
}
