import { commitmentRules } from '~/domain/commitment/commitment-kinds';
import type { OwnTenderedCommitmentValues, TenderedCommitmentValues } from '~/domain/commitment/commitment-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'not_possible_now' | 'commitment_exists';

/** Takes a measurable promise from a tenderer's answer; the value is its id. A kind is promised once. */
export function addTenderedCommitment(
  viewer: Viewer,
  tenderId: string,
  tendererId: string,
  input: TenderedCommitmentValues | OwnTenderedCommitmentValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const tender = await tenderToChange(tx, viewer, tenderId, 'write_answers');
      if (!tender) return refused('not_possible_now');
      if (!tender.tenderers.some(({ id }) => id === tendererId)) throw notFound();
      const { id } = await tx.tenderCommitment.create({ data: { tendererId, ...columnsOf(input) }, select: { id: true } });
      return done(id);
    },
    { tender_commitments_one_of_each_kind: { code: 'commitment_exists', field: 'kind' } },
  );
}

function columnsOf(input: TenderedCommitmentValues | OwnTenderedCommitmentValues) {
  if (!('kind' in input)) return { ...input, kind: 'own' as const };
  const { part, direction, basis } = commitmentRules[input.kind];
  return { ...input, part, direction, basis };
}
