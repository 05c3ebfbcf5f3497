import { toDateColumn, today } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { WorkSiteChangeValues } from '~/domain/work-site-values';
import { workSitesToKeep } from '~/policies/work-site-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { siteConstraints } from './add-work-site.server';

type Code = 'stale' | 'in_the_future' | 'site_name_taken';

/** Changes a site, counts its employees again, takes it out of use or into use again. The value is the site's id. */
export function changeWorkSite(viewer: Viewer, id: string, { version, closed, countedOn, address, ...input }: WorkSiteChangeValues, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const own = { AND: [{ id }, workSitesToKeep(viewer)] };
      const site = await tx.workSite.findFirst({ where: own, select: { closedAt: true } });
      if (!site) throw notFound();
      if (countedOn > today()) return refused('in_the_future', 'countedOn');
      const closedAt = closed ? (site.closedAt ?? new Date()) : null;
      const { count } = await tx.workSite.updateMany({
        where: { id, version },
        data: { ...input, address: address ?? null, countedOn: toDateColumn(countedOn), closedAt, version: { increment: 1 } },
      });
      return count === 1 ? done(id) : refused('stale');
    },
    siteConstraints,
  );
}
