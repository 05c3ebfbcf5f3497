// Measures and statements of what practice on a contract costs, with a canary in each text and in the support received.
import { addDays, addMonths, toDateColumn, today } from '~/domain/calendar-date.ts';
import { lastQuarterEnd, quarterStart } from '~/domain/quarter.ts';
import { asWorker } from '~/platform/database.server.ts';
import type { SideName } from './world.ts';

/** What both sides of the contract read, and all who follow results. */
export const costCanaries = ['cost_measures.text', 'cost_measures.close_reason', 'cost_measure_comments.text', 'cost_statements.comment'] as const;
/** What no buyer reads. */
export const costDetailCanaries = ['cost_statement_details.changed_reason', 'cost_statement_details.wage_subsidy'] as const;
/** What the supplier has not sent yet. */
export const costDraftCanaries = ['cost_statements.draft_comment'] as const;
type CostCanary = (typeof costCanaries)[number] | (typeof costDetailCanaries)[number] | (typeof costDraftCanaries)[number];

const SUPPORT: Readonly<Record<SideName, number>> = { own: 4_713_131, foreign: 4_813_171 };

/** Whether a text gives the support of a side away, with or without spaces between the thousands. */
export function showsSupportCanary(text: string, side: SideName): boolean {
  return text.replaceAll(/(\d)[\s\u00a0]|&nbsp;/g, '$1').includes(String(SUPPORT[side]));
}

interface Around {
  side: SideName;
  contractId: string;
  supplierId: string;
  buyerId: string;
}

/** Adds a planned measure that the buyer has commented, a dropped one, a statement that was sent and the draft of the next. */
export async function plantCosts(bird: (field: CostCanary) => string, { side, contractId, supplierId, buyerId }: Around) {
  const parties = { contractId, supplierId };
  const draftOf = lastQuarterEnd(today());
  const sentOf = addDays(quarterStart(draftOf), -1);
  const known = { knownWeeks: 9, hoursAWeek: 2, knownTrainingHours: 4, mentorHours: 20, trainingHours: 4 };
  return asWorker(async (tx) => {
    const promised = { ...parties, part: 'mentoring', plannedFor: toDateColumn(addMonths(today(), 1)) } as const;
    const measure = await tx.costMeasure.create({
      data: { ...promised, text: bird('cost_measures.text'), comments: { create: { organisationId: buyerId, text: bird('cost_measure_comments.text') } } },
      include: { comments: true },
    });
    const closed = { closedOn: toDateColumn(addMonths(today(), -1)), closeReason: bird('cost_measures.close_reason') };
    const dropped = await tx.costMeasure.create({ data: { ...promised, text: 'Droppet', ...closed } });
    const sent = await tx.costStatement.create({
      data: {
        ...{ ...parties, quarterEnd: toDateColumn(sentOf), priceEffect: 0, evidence: 'Regnskap', submittedAt: new Date() },
        comment: bird('cost_statements.comment'),
        details: { create: { ...known, wageSubsidy: SUPPORT[side], otherSupport: 0, changedReason: bird('cost_statement_details.changed_reason') } },
      },
    });
    const draft = await tx.costStatement.create({
      data: {
        ...{ ...parties, quarterEnd: toDateColumn(draftOf), priceEffect: 0, evidence: 'Regnskap' },
        comment: bird('cost_statements.draft_comment'),
        details: { create: { ...known, wageSubsidy: 0, otherSupport: 0 } },
      },
    });
    return { measure, droppedMeasure: dropped, statement: sent, statementDraft: draft };
  });
}
