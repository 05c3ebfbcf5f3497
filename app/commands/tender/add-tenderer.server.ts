import { done, refused, type Result } from '~/domain/result';
import type { NewTendererValues } from '~/domain/tender/tender-values';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'not_possible_now' | 'tenderer_there';

/** Adds who has offered; the value is the tenderer's id. An organisation offers once in a tender. */
export function addTenderer(viewer: Viewer, tenderId: string, input: NewTendererValues, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      if (!(await tenderToChange(tx, viewer, tenderId, 'add_tenderer'))) return refused('not_possible_now');
      const { id } = await tx.tenderer.create({ data: { tenderId, ...input }, select: { id: true } });
      return done(id);
    },
    { tenderers_once: { code: 'tenderer_there', field: 'orgNumber' } },
  );
}
