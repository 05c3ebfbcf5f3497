import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { workSitesToKeep } from '~/policies/work-site-scope';
import { notFound } from '../session/require-viewer.server';

/** A site of the own organisation for the form that changes it; 404 where there is none. */
export async function readWorkSiteForm(viewer: Viewer, id: string) {
  const row = await asViewer(viewer, (tx) =>
    tx.workSite.findFirst({
      where: { AND: [{ id }, workSitesToKeep(viewer)] },
      select: {
        name: true,
        address: true,
        employees: true,
        countedOn: true,
        closedAt: true,
        version: true,
        contractSupplier: { select: { contract: { select: { name: true } } } },
      },
    }),
  );
  if (!row) throw notFound();
  const { countedOn, closedAt, contractSupplier, ...site } = row;
  return { ...site, countedOn: fromDateColumn(countedOn), isClosed: closedAt !== null, contractName: contractSupplier.contract.name };
}
