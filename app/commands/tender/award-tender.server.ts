import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'not_possible_now' | 'approval_gone' | 'choose_one';

/** Names who won an approved tender, once and for all. The value is its id. */
export function awardTender(viewer: Viewer, id: string, { winners }: { winners: readonly string[] }, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const tender = await tenderToChange(tx, viewer, id, 'award');
      if (!tender) return refused('approval_gone');
      const chosen = tender.tenderers.filter((one) => winners.includes(one.id));
      if (chosen.length !== new Set(winners).size) return refused('choose_one', 'winners');
      await tx.tenderer.updateMany({ where: { id: { in: chosen.map((one) => one.id) } }, data: { wonAt: new Date() } });
      return done(id);
    },
    { tenders_award_needs_approval: { code: 'approval_gone' } },
  );
}
