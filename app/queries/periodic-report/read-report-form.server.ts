import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { emptySections, reportSections } from '~/domain/periodic-report/report-content';
import { reportDays } from '~/domain/periodic-report/report-deadlines';
import { quarterStart } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { reportingSuppliers } from '~/policies/periodic-report-scope';
import { notFound } from '../session/require-viewer.server';
import { contentToSend } from './report-content.server';
import { reportHeader } from './report-header.server';

/** A quarter of a contract that the viewer's organisation may report on as its main supplier. */
export interface ReportPlace {
  contractId: string;
  periodEnd: CalendarDate;
}

/** The contract of a report that may be begun; 404 where the viewer's organisation is not its main supplier, or it did not run in a quarter that is over. */
export async function contractToReportOn(tx: Transaction, viewer: Viewer, { contractId, periodEnd }: ReportPlace) {
  const contract = await tx.contract.findFirst({
    where: {
      AND: [
        contractScope(viewer),
        { id: contractId, startsOn: { lte: toDateColumn(periodEnd) }, suppliers: { some: reportingSuppliers(viewer) } },
        { OR: [{ endsOn: null }, { endsOn: { gte: toDateColumn(quarterStart(periodEnd)) } }] },
      ],
    },
    select: { id: true, name: true, buyer: { select: { name: true } } },
  });
  if (!contract || periodEnd > today()) throw notFound();
  return contract;
}

/** The form of a report that nobody has begun; the id of the one that is there where somebody has. */
export async function readNewReport(viewer: Viewer, place: ReportPlace) {
  return asViewer(viewer, async (tx) => {
    const contract = await contractToReportOn(tx, viewer, place);
    const key = { contractId: place.contractId, supplierId: viewer.organisationId, periodEnd: toDateColumn(place.periodEnd) };
    const begun = await tx.periodicReport.findFirst({ where: key, select: { id: true } });
    const content = await contentToSend(tx, viewer, { ...place, supplierId: viewer.organisationId, sections: emptySections });
    return { begun: begun?.id ?? null, contractId: place.contractId, contractName: contract.name, buyerName: contract.buyer.name, periodEnd: place.periodEnd, version: 0, returned: null, content };
  });
}

/** A report that the viewer may write on, with what would be sent now, and why it came back where it did; `possible` is false where it waits for its answer. */
export async function readReportToWrite(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { contractId, supplierId, contractName, buyerName, periodEnd, state, allowedActions, history } = await reportHeader(tx, viewer, id);
    const draft = await tx.periodicReportDraft.findUnique({ where: { id }, select: { sections: true, version: true } });
    if (!draft) throw notFound();
    const content = await contentToSend(tx, viewer, { contractId, supplierId, periodEnd, sections: reportSections.parse(draft.sections) });
    return {
      ...{ id, contractId, contractName, buyerName, periodEnd, state, version: draft.version, content },
      possible: allowedActions.includes('write'),
      returned: state === 'returned' ? (history.at(-1) ?? null) : null,
      answerDays: reportDays.answer,
    };
  });
}

/** What the buyer answers: which report, and the version that waits; `possible` is false where it has been answered. */
export async function readReportToAnswer(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { contractName, supplierName, periodEnd, versions, allowedActions } = await reportHeader(tx, viewer, id);
    return {
      ...{ id, contractName, supplierName, periodEnd, version: versions.at(-1)?.number ?? 0 },
      possible: allowedActions.includes('approve'),
    };
  });
}
