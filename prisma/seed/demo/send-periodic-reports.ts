import { addDays, dateInOslo, type CalendarDate } from '~/domain/calendar-date.ts';
import { criterionParts, type CriterionPart } from '~/domain/commitment/criterion-part.ts';
import { emptySections, type ReportSection, type ReportSections } from '~/domain/periodic-report/report-content.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import type { Transaction } from '~/platform/database.server.ts';
import { earlier, idMaker, later } from './moments.ts';
import type { ContractKey } from './organisations.ts';
import { commitmentsAt, readReportingContract, type ReportingContract } from './reporting-contracts.ts';
import { corrected, draftWords, reportWordsOf, returnedReason } from './periodic-report-words.ts';
import { randomFrom, type Random } from './random.ts';

type Standing = 'unsent' | 'draft' | 'sent' | 'returned' | 'corrected' | 'approved';

/** How the latest reports of each contract stand, the latest first; those before are approved. */
const latest: Readonly<Record<ContractKey, readonly Standing[]>> = { schools: ['draft', 'corrected'], health: ['sent'], offices: ['returned'] };
/** The first report of this contract was never written, so that one is late. */
const FORGOT_THE_FIRST: ContractKey = 'offices';

interface Rows {
  report: Prisma.PeriodicReportCreateManyInput[];
  draft: Prisma.PeriodicReportDraftCreateManyInput[];
  version: Prisma.PeriodicReportVersionCreateManyInput[];
  answer: Prisma.PeriodicReportAnswerCreateManyInput[];
}

/**
 * Writes the main suppliers' reports of every published quarter with what the buyer answered, each with the figures of its
 * release and the commitments as they stood on the day; so that every state can be met.
 */
export async function sendPeriodicReports(tx: Transaction, on: CalendarDate): Promise<void> {
  const random = randomFrom(20_261_129);
  const rows: Rows = { report: [], draft: [], version: [], answer: [] };
  for (const key of Object.keys(latest) as ContractKey[]) addReports(rows, random, key, await readReportingContract(tx, key, on), on);
  await tx.periodicReport.createMany({ data: rows.report });
  await tx.periodicReportDraft.createMany({ data: rows.draft });
  await tx.periodicReportVersion.createMany({ data: rows.version });
  await tx.periodicReportAnswer.createMany({ data: rows.answer });
}

function addReports(rows: Rows, random: Random, key: ContractKey, contract: ReportingContract, on: CalendarDate): void {
  const newId = idMaker(random);
  const { quarters, coordinator, buyer, contractId, supplierId } = contract;
  quarters.forEach((quarter, index) => {
    const standing = index === 0 && key === FORGOT_THE_FIRST ? 'unsent' : (latest[key][quarters.length - 1 - index] ?? 'approved');
    if (standing === 'unsent') return;
    const published = dateInOslo(quarter.publishedAt);
    // What waits for somebody came lately, whenever the demo is tried.
    const daysAgo = (count: number) => later(published, addDays(on, -count));
    const begunOn = earlier(addDays(published, random.between(2, 6)), daysAgo(12));
    const begunAt = at(begunOn, 10);
    const id = newId(begunAt);
    const said = standing === 'draft' ? sectionsOf(draftWords) : wordsOf(key, index);
    const last = standing === 'corrected' ? sectionsOf(corrected.after, said) : said;
    rows.report.push({ id, contractId, supplierId, periodEnd: quarter.periodEnd, createdAt: begunAt });
    rows.draft.push({ id, sections: last, version: standing === 'corrected' ? 3 : 2, changedAt: begunAt });
    if (standing === 'draft') return;

    const send = (number: number, sections: ReportSections, sentOn: CalendarDate) => {
      const sentAt = at(sentOn, 11);
      const versionId = newId(sentAt);
      rows.version.push({
        ...{ id: versionId, reportId: id, contractId, supplierId, number, sections, figures: quarter.figures, releaseId: quarter.releaseId },
        ...{ commitments: commitmentsAt(contract, sentAt), sentById: coordinator.id, sentByName: coordinator.name, sentAt },
      });
      return versionId;
    };
    const answer = (versionId: string, answeredOn: CalendarDate, reason: string | null) => {
      const answeredAt = at(answeredOn, 12);
      rows.answer.push({ id: versionId, approved: reason === null, reason, answeredById: buyer.id, answeredByName: buyer.name, answeredAt });
    };
    const sentOn = addDays(begunOn, random.between(9, 16));
    const answeredOn = addDays(sentOn, random.between(4, 11));
    if (standing === 'sent') send(1, said, daysAgo(5));
    if (standing === 'returned') answer(send(1, said, daysAgo(12)), daysAgo(4), returnedReason);
    if (standing === 'approved') answer(send(1, said, sentOn), answeredOn, null);
    if (standing === 'corrected') {
      answer(send(1, sectionsOf(corrected.before, said), sentOn), answeredOn, corrected.reason);
      answer(send(2, last, addDays(answeredOn, 6)), addDays(answeredOn, 13), null);
    }
  });
}

/** Later steps have later hours, so that their order holds also where all were on one day. */
const at = (day: CalendarDate, hour: number) => new Date(`${day}T${hour}:00:00Z`);

function wordsOf(key: ContractKey, index: number): ReportSections {
  const words = reportWordsOf[key];
  return sectionsOf(Object.fromEntries(criterionParts.map((part) => [part, words[part][index % words[part].length]])));
}

function sectionsOf(words: Partial<Record<CriterionPart, Partial<ReportSection>>>, before: ReportSections = emptySections): ReportSections {
  return Object.fromEntries(criterionParts.map((part) => [part, { ...before[part], ...words[part] }])) as ReportSections;
}
