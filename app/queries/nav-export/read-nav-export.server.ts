import type { CalendarDate } from '~/domain/calendar-date';
import type { NavExport } from '~/domain/nav-export';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { openCandidate } from '../candidate/visible-candidate.server';
import { isSeenByNav } from '../follow-up-plan/is-seen-by-nav.server';
import { notFound } from '../session/require-viewer.server';
import { exportLines } from './export-lines';
import { exportRows } from './export-rows.server';

/** What NAV needs to register of a candidate that is shared with it, as the viewer may see it; 404 for one that is not. */
export async function readNavExport(viewer: Viewer, candidateId: string, on: CalendarDate): Promise<NavExport> {
  return asViewer(viewer, (tx) => navExport(tx, viewer, candidateId, on));
}

/** The same for a file that leaves the portal, which is logged as a view by the viewer. */
export async function fetchNavExport(viewer: Viewer, candidateId: string, on: CalendarDate): Promise<NavExport> {
  return asViewer(viewer, async (tx) => {
    const found = await navExport(tx, viewer, candidateId, on);
    const { userId, membershipId } = viewer;
    await tx.auditLogEntry.createMany({ data: { userId, membershipId, action: 'view', tableName: 'nav_exports', rowId: candidateId } });
    return found;
  });
}

async function navExport(tx: Transaction, viewer: Viewer, candidateId: string, on: CalendarDate): Promise<NavExport> {
  const { firstName, lastName, reference, protectedAddress } = await openCandidate(tx, viewer, candidateId);
  // Nothing is written out for NAV before somebody has shared it, with a purpose and a legal basis.
  if (!(await isSeenByNav(tx, { id: candidateId, protectedAddress }))) throw notFound();
  return {
    name: `${firstName} ${lastName}`,
    reference,
    madeOn: on,
    madeBy: { name: viewer.name, organisation: viewer.organisationName },
    lines: exportLines(await exportRows(tx, viewer, candidateId, on)),
  };
}
