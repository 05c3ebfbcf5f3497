import { dateInOslo, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { reportSections } from '~/domain/periodic-report/report-content';
import { reportState } from '~/domain/periodic-report/report-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { contentToSend, latestRevision, sentContent, type ReportContent } from './report-content.server';
import { reportHeader } from './report-header.server';
import { reportDueOn } from './report-rows.server';

type Header = Awaited<ReturnType<typeof reportHeader>>;

/**
 * A report as it stands for the viewer: while it is with the supplier, its coordinator sees what would be sent now, and
 * everybody else what was sent last. `isCorrected` says whether it was written on since it came back. 404 out of scope.
 */
export async function readReport(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const header = await reportHeader(tx, viewer, id);
    const isWriter = header.allowedActions.includes('write');
    const last = header.versions.at(-1);
    const draft = isWriter ? await draftOf(tx, header) : null;
    const content = draft ? await contentToSend(tx, viewer, { ...header, sections: draft.sections }) : await sentContent(tx, last?.id);
    return {
      ...shownHeader(header),
      shows: draft ? ('unsent' as const) : ('sent' as const),
      isCorrected: Boolean(draft && last?.answer && draft.changedAt > last.answer.answeredAt),
      content,
      newerRevision: await newerRevision(tx, viewer, header, content),
      dueOn: reportDueOn(header.state, await firstPublished(tx, header), header.versions),
    };
  });
}

/** One version of a report as it was sent; 404 out of scope and where there is none. */
export async function readReportVersion(viewer: Viewer, id: string, number: number) {
  return asViewer(viewer, async (tx) => {
    const header = await reportHeader(tx, viewer, id);
    const version = header.versions.find((one) => one.number === number);
    if (!version) throw notFound();
    const content = await sentContent(tx, version.id);
    const standing = reportState([version]);
    const sent = { sentOn: dateInOslo(version.sentAt), sentBy: version.sentByName };
    return { ...shownHeader(header), number, standing, ...sent, content, newerRevision: await newerRevision(tx, viewer, header, content) };
  });
}

function shownHeader({ versions, supplierId: _supplierId, ...header }: Header) {
  return { ...header, numbers: versions.map(({ number }) => number) };
}

async function draftOf(tx: Transaction, { id }: Header) {
  const { sections, changedAt } = await tx.periodicReportDraft.findUniqueOrThrow({ where: { id }, select: { sections: true, changedAt: true } });
  return { sections: reportSections.parse(sections), changedAt };
}

/** The revision that corrected the figures after what is shown was sent, or null. */
async function newerRevision(tx: Transaction, viewer: Viewer, header: Header, content: ReportContent): Promise<number | null> {
  if (!content.published) return null;
  const latest = await latestRevision(tx, viewer, header.contractId, header.periodEnd);
  return latest !== null && latest > content.published.revision ? latest : null;
}

/** The day on which the report's quarter was first published, as far as the viewer sees; the deadline counts from it. */
async function firstPublished(tx: Transaction, { contractId, supplierId, periodEnd }: Header): Promise<CalendarDate | null> {
  const release = await tx.release.findFirst({
    where: { periodEnd: toDateColumn(periodEnd), figures: { some: { contractId, supplierId } } },
    select: { publishedAt: true },
    orderBy: { revision: 'asc' },
  });
  return release && dateInOslo(release.publishedAt);
}
