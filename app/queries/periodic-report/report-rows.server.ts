import { dateInOslo, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { answerReportBy, correctReportBy, writeReportBy } from '~/domain/periodic-report/report-deadlines';
import { reportState, type ReportState } from '~/domain/periodic-report/report-lifecycle';
import { lastQuarterEnd, quarterStart } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { contractScope } from '~/policies/contract-scope';
import { periodicReportScope, reportingSuppliers } from '~/policies/periodic-report-scope';
import { releaseFiguresScope, releaseScope } from '~/policies/release-scope';

/** The report of one quarter of a contract, begun or not; `publishedOn` is the day on which its figures were first published. */
export interface ReportRow {
  id: string | null;
  contractId: string;
  contractName: string;
  buyerName: string;
  supplierName: string;
  periodEnd: CalendarDate;
  state: ReportState;
  publishedOn: CalendarDate | null;
  dueOn: CalendarDate | null;
}

const versionColumns = { number: true, sentAt: true, answer: { select: { approved: true, answeredAt: true } } } as const;
type Version = { number: number; sentAt: Date; answer: { approved: boolean; answeredAt: Date } | null };

/**
 * The reports that the viewer may see or waits for, of one contract where it is named, in no order: of each main supplier in
 * scope one for every quarter that was published or begun, and for the latest quarter that is over on `on`. Three queries,
 * however many there are.
 */
export async function reportRows(tx: Transaction, viewer: Viewer, on: CalendarDate, contractId?: string): Promise<ReportRow[]> {
  const ofContract = contractId ? { contractId } : {};
  const contracts = await tx.contract.findMany({
    where: { AND: [contractScope(viewer), contractId ? { id: contractId } : {}, { suppliers: { some: reportingSuppliers(viewer) } }] },
    select: {
      id: true,
      name: true,
      startsOn: true,
      endsOn: true,
      buyer: { select: { name: true } },
      suppliers: { where: reportingSuppliers(viewer), select: { supplierId: true, supplier: { select: { name: true } } } },
    },
  });
  const published = await tx.releaseFigure.findMany({
    where: { AND: [releaseFiguresScope(viewer), ofContract, { contractId: { not: null }, supplierId: { not: null }, release: releaseScope(viewer) }] },
    select: { contractId: true, supplierId: true, release: { select: { periodEnd: true, publishedAt: true } } },
  });
  const begun = await tx.periodicReport.findMany({
    where: { AND: [periodicReportScope(viewer), ofContract] },
    select: { id: true, contractId: true, supplierId: true, periodEnd: true, versions: { select: versionColumns } },
  });
  const keyOf = (contractId: string | null, supplierId: string | null, end: Date) => `${contractId} ${supplierId} ${fromDateColumn(end)}`;
  const firstPublished = new Map<string, CalendarDate>();
  for (const { contractId, supplierId, release } of published) {
    const [key, day] = [keyOf(contractId, supplierId, release.periodEnd), dateInOslo(release.publishedAt)];
    const known = firstPublished.get(key);
    if (!known || day < known) firstPublished.set(key, day);
  }
  const reports = new Map(begun.map((report) => [keyOf(report.contractId, report.supplierId, report.periodEnd), report]));
  const latest = lastQuarterEnd(on);
  return contracts.flatMap(({ id: contractId, name, startsOn, endsOn, buyer, suppliers }) =>
    suppliers.flatMap(({ supplierId, supplier }): ReportRow[] => {
      const prefix = `${contractId} ${supplierId} `;
      const ends = [...firstPublished.keys(), ...reports.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      const runs = fromDateColumn(startsOn) <= latest && (!endsOn || fromDateColumn(endsOn) >= quarterStart(latest));
      return [...new Set([...ends, ...(runs ? [latest] : [])])].map((periodEnd): ReportRow => {
        const end = periodEnd as CalendarDate;
        const key = keyOf(contractId, supplierId, toDateColumn(end));
        const report = reports.get(key);
        const state = report ? reportState(report.versions) : 'none';
        const publishedOn = firstPublished.get(key) ?? null;
        const dueOn = reportDueOn(state, publishedOn, report?.versions ?? []);
        return { id: report?.id ?? null, contractId, contractName: name, buyerName: buyer.name, supplierName: supplier.name, periodEnd: end, state, publishedOn, dueOn };
      });
    }),
  );
}

/** When the next step is due; null where nothing is, or before the quarter is published. */
export function reportDueOn(state: ReportState, publishedOn: CalendarDate | null, versions: readonly Version[]): CalendarDate | null {
  const [last] = versions.toSorted((one, other) => other.number - one.number);
  switch (state) {
    case 'none':
    case 'draft':
      return publishedOn && writeReportBy(publishedOn);
    case 'sent':
      return last ? answerReportBy(dateInOslo(last.sentAt)) : null;
    case 'returned':
      return last?.answer ? correctReportBy(dateInOslo(last.answer.answeredAt)) : null;
    case 'approved':
      return null;
  }
}
