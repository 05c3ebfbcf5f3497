import { criterionParts } from '~/domain/commitment/criterion-part';
import { done, refused, type Result } from '~/domain/result';
import { reasonField, scoreField, type ScoreValues } from '~/domain/tender/tender-values';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'stale' | 'not_possible_now' | 'required';

/**
 * Gives a tenderer points from 0 to 10, with the reason, for the parts that are filled in; only what is changed is written,
 * in the viewer's name. Points that were given are changed and not taken away. The value is the tenderer's id.
 */
export function giveScores(viewer: Viewer, tenderId: string, id: string, { version, ...given }: ScoreValues, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const tender = await tenderToChange(tx, viewer, tenderId, 'score');
    if (!tender) return refused('not_possible_now');
    const tenderer = tender.tenderers.find((one) => one.id === id);
    if (!tenderer) throw notFound();
    const { count } = await tx.tenderer.updateMany({ where: { id, version }, data: { version: version + 1 } });
    if (count === 0) return refused('stale');
    for (const part of criterionParts) {
      const [score, reason] = [given[scoreField(part)], given[reasonField(part)]];
      const before = tenderer.scores[part];
      if (score === undefined || reason === undefined) {
        if (before) return refused('required', scoreField(part));
        continue;
      }
      if (before?.score === score && before.reason === reason) continue;
      const data = { score: (score / 10).toFixed(1), reason, scoredByName: viewer.name };
      if (before) await tx.tenderScore.updateMany({ where: { tendererId: id, part }, data });
      else await tx.tenderScore.create({ data: { tendererId: id, part, ...data }, select: { id: true } });
    }
    return done(id);
  });
}
