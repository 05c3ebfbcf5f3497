import { hoursOf } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { templateScope } from '~/policies/training-scope';

/** The templates that the viewer's organisation has, those in use first, each as its latest version says. */
export async function listTemplates(viewer: Viewer) {
  return asViewer(viewer, (tx) => templatesIn(tx, viewer));
}

/** The same in a transaction of the viewer's. */
export async function templatesIn(tx: Transaction, viewer: Viewer) {
  const rows = await tx.trainingTemplate.findMany({
    where: templateScope(viewer),
    orderBy: [{ withdrawnAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      withdrawnAt: true,
      trainingTemplateVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, createdAt: true, trainingTemplateModules: { select: { hours: true } } },
      },
    },
  });
  return rows.map(({ id, name, withdrawnAt, trainingTemplateVersions: [latest] }) => {
    const modules = (latest?.trainingTemplateModules ?? []).map(({ hours }) => ({ hours: Number(hours) }));
    return {
      ...{ id, name, inUse: withdrawnAt === null, modules: modules.length, hours: hoursOf(modules) },
      number: latest?.number ?? 1,
      changedAt: latest?.createdAt.toISOString() ?? null,
    };
  });
}

/** Those that a plan can be made from, for a form. */
export async function templatesToChoose(viewer: Viewer) {
  const templates = await listTemplates(viewer);
  return templates.filter(({ inUse }) => inUse);
}
