import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { costStatementState, hoursChanged } from '~/domain/cost-statement';
import type { CostStatementValues } from '~/domain/cost-statement-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { costBasis } from '~/queries/cost/cost-facts.server';
import { ownQuarter } from '~/queries/cost/own-contract.server';
import { latestStatement } from '~/queries/cost/read-statement-form.server';
import { performOnce } from '../perform-once.server';

const constraints = { cost_statements_numbered: { code: 'stale' }, cost_statements_one_draft: { code: 'stale' } } as const;

/**
 * Writes the draft of the own organisation's statement of a quarter. Once one has been sent, the draft is its correction
 * and says why. Hours that differ from what the portal knows say why, too. The value is the statement's id.
 */
export function saveStatement(
  viewer: Viewer,
  { contractId, quarterEnd }: { contractId: string; quarterEnd: CalendarDate },
  { version, mentorHours, trainingHours, wageSubsidy, otherSupport, changedReason, ...stated }: CostStatementValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      await ownQuarter(tx, viewer, contractId, quarterEnd, today());
      const basis = await costBasis(tx, viewer, contractId, quarterEnd);
      if (!changedReason && hoursChanged({ mentorHours, trainingHours }, basis.suggested)) return refused('changed_reason_missing', 'changedReason');
      const latest = await latestStatement(tx, viewer, contractId, quarterEnd);
      const draft = latest && costStatementState(latest) === 'draft' ? latest : null;
      const number = draft?.number ?? (latest?.number ?? 0) + 1;
      if (number > 1 && !stated.correctionReason) return refused('required', 'correctionReason');
      const words = {
        ...stated,
        ...{ evidenceLink: stated.evidenceLink ?? null, comment: stated.comment ?? null },
        correctionReason: number > 1 ? (stated.correctionReason ?? null) : null,
      };
      const details = {
        ...{ mentorHours, trainingHours, wageSubsidy, otherSupport, changedReason: changedReason ?? null },
        ...{ knownWeeks: basis.weeks, hoursAWeek: basis.hoursAWeek, knownTrainingHours: basis.trainingHours },
      };
      if (!draft) {
        const own = { contractId, supplierId: viewer.organisationId, quarterEnd: toDateColumn(quarterEnd), writtenById: viewer.membershipId };
        const { id } = await tx.costStatement.create({ data: { ...own, ...words, number }, select: { id: true } });
        await tx.costStatementDetail.create({ data: { id, ...details } });
        return done(id);
      }
      const { count } = await tx.costStatement.updateMany({ where: { id: draft.id, version, submittedAt: null }, data: { ...words, version: { increment: 1 } } });
      if (count === 0) return refused('stale');
      await tx.costStatementDetail.update({ where: { id: draft.id }, data: details });
      return done(draft.id);
    },
    constraints,
  );
}
