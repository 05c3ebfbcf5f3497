import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { costStatementState, statementDueOn } from '~/domain/cost-statement';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { costBasis } from './cost-facts.server';
import { ownQuarter } from './own-contract.server';

/** The latest statement of the own organisation's quarter on a contract, sent or not; null where there is none. */
export function latestStatement(tx: Transaction, viewer: Viewer, contractId: string, quarterEnd: CalendarDate) {
  return tx.costStatement.findFirst({
    where: { contractId, supplierId: viewer.organisationId, quarterEnd: toDateColumn(quarterEnd) },
    orderBy: { number: 'desc' },
    include: { details: true },
  });
}

/** A quarter for the form that states what it cost: what the portal knows, and what stands in the draft or in what is to be corrected. */
export function readStatementForm(viewer: Viewer, contractId: string, quarterEnd: CalendarDate, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const contract = await ownQuarter(tx, viewer, contractId, quarterEnd, on);
    const basis = await costBasis(tx, viewer, contractId, quarterEnd);
    const latest = await latestStatement(tx, viewer, contractId, quarterEnd);
    const isDraft = latest !== null && costStatementState(latest) === 'draft';
    return {
      contract,
      quarterEnd,
      dueOn: statementDueOn(quarterEnd),
      basis,
      version: isDraft ? latest.version : 0,
      /** The number of the statement that this one takes the place of; 0 for the first of the quarter. */
      corrects: latest === null ? 0 : latest.number - Number(isDraft),
      typed: latest && {
        mentorHours: Number(latest.details?.mentorHours ?? 0),
        trainingHours: Number(latest.details?.trainingHours ?? 0),
        priceEffect: Number(latest.priceEffect),
        wageSubsidy: latest.details?.wageSubsidy ?? 0,
        otherSupport: latest.details?.otherSupport ?? 0,
        changedReason: latest.details?.changedReason ?? null,
        evidence: latest.evidence,
        evidenceLink: latest.evidenceLink,
        comment: latest.comment,
        correctionReason: isDraft ? latest.correctionReason : null,
      },
    };
  });
}
