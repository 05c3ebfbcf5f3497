import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { reportCommitments, reportFigures, reportSections, type ReportCommitment, type ReportFigures, type ReportSections } from '~/domain/periodic-report/report-content';
import { reportLines, type ReportLine } from '~/domain/periodic-report/report-lines';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { commitmentScope } from '~/policies/commitment-scope';
import { releaseScope } from '~/policies/release-scope';
import { promiseColumns, promiseOf } from '../commitment/commitment-columns.server';

/** All that a report says, as the screen, the paper and the data file show it; without figures before they are published. */
export interface ReportContent {
  sections: ReportSections;
  commitments: ReportCommitment[];
  published: { revision: number; publishedOn: CalendarDate; definitionsVersion: number } | null;
  lines: ReportLine[];
}

function contentOf(sections: ReportSections, commitments: ReportCommitment[], figures: ReportFigures | null): ReportContent {
  const { revision, publishedOn, definitionsVersion } = figures ?? {};
  const published = revision && publishedOn && definitionsVersion ? { revision, publishedOn, definitionsVersion } : null;
  return { sections, commitments, published, lines: figures ? reportLines(figures) : [] };
}

/** What a version said when it was sent; whoever does not write a report sees it only once there is one. */
export async function sentContent(tx: Transaction, versionId: string | undefined): Promise<ReportContent> {
  if (versionId === undefined) throw new Error('a report without versions is its writer’s alone');
  const version = await tx.periodicReportVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { sections: true, commitments: true, figures: true },
  });
  return contentOf(reportSections.parse(version.sections), reportCommitments.parse(version.commitments), reportFigures.parse(version.figures));
}

/** The published figures that the viewer's own report of a quarter would be sent with now; null before they are published. */
export async function figuresToSend(tx: Transaction, contractId: string, periodEnd: CalendarDate): Promise<ReportFigures | null> {
  const [row] = await tx.$queryRaw<{ figures: unknown }[]>`
    select figures from published_for_report(${contractId}::uuid, ${periodEnd}::date)`;
  return row ? reportFigures.parse(row.figures) : null;
}

interface Unsent {
  contractId: string;
  supplierId: string;
  periodEnd: CalendarDate;
  sections: ReportSections;
}

/** What the viewer's own report would say if it were sent now. */
export async function contentToSend(tx: Transaction, viewer: Viewer, { contractId, supplierId, periodEnd, sections }: Unsent) {
  const commitments = await tx.commitment.findMany({
    where: { AND: [commitmentScope(viewer), { contractId, supplierId, withdrawnAt: null }] },
    select: promiseColumns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const standing = commitments.map((row) => {
    const { id: _id, ...promise } = promiseOf(row);
    return promise;
  });
  return contentOf(sections, standing, await figuresToSend(tx, contractId, periodEnd));
}

/** The latest revision in which a contract's quarter was published; null where the viewer sees none. */
export async function latestRevision(tx: Transaction, viewer: Viewer, contractId: string, periodEnd: CalendarDate): Promise<number | null> {
  const release = await tx.release.findFirst({
    where: { AND: [releaseScope(viewer), { periodEnd: toDateColumn(periodEnd), figures: { some: { contractId } } }] },
    select: { revision: true },
    orderBy: { revision: 'desc' },
  });
  return release?.revision ?? null;
}
