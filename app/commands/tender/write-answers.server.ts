import { criterionParts } from '~/domain/commitment/criterion-part';
import { done, refused, type Result } from '~/domain/result';
import type { AnswerValues } from '~/domain/tender/tender-values';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'stale' | 'not_possible_now';

/** Writes down what a tenderer answered to the parts; only what is another text is written. The value is the tenderer's id. */
export function writeAnswers(
  viewer: Viewer,
  tenderId: string,
  id: string,
  { version, ...answers }: AnswerValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const tender = await tenderToChange(tx, viewer, tenderId, 'write_answers');
    if (!tender) return refused('not_possible_now');
    const tenderer = tender.tenderers.find((one) => one.id === id);
    if (!tenderer) throw notFound();
    const { count } = await tx.tenderer.updateMany({ where: { id, version }, data: { version: version + 1 } });
    if (count === 0) return refused('stale');
    for (const part of criterionParts) {
      const text = answers[part] ?? null;
      if (text === tenderer.answers[part]) continue;
      const { count: changed } = await tx.tenderAnswer.updateMany({ where: { tendererId: id, part }, data: { text } });
      if (changed === 0) await tx.tenderAnswer.create({ data: { tendererId: id, part, text }, select: { id: true } });
    }
    return done(id);
  });
}
