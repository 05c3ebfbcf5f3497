import { hoursOf } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { templateScope } from '~/policies/training-scope';
import { allowedTemplateActions } from '~/policies/training-template-actions';
import { notFound } from '../session/require-viewer.server';
import { moduleContent } from './module-content.server';

/**
 * A template as one of its versions says; the latest unless `number` names another. 404 where the viewer does not see
 * the template, or it has no such version.
 */
export async function readTemplate(viewer: Viewer, id: string, number?: number) {
  return asViewer(viewer, async (tx) => {
    const template = await tx.trainingTemplate.findFirst({
      where: { AND: [{ id }, templateScope(viewer)] },
      select: {
        name: true,
        version: true,
        withdrawnAt: true,
        supplier: { select: { name: true } },
        trainingTemplateVersions: { orderBy: { number: 'desc' }, select: { id: true, number: true, createdAt: true } },
      },
    });
    const versions = template?.trainingTemplateVersions ?? [];
    const shown = versions.find((version) => number === undefined || version.number === number);
    if (!template || !shown) throw notFound();
    const rows = await tx.trainingTemplateModule.findMany({ where: { templateVersionId: shown.id }, ...moduleContent.ofTemplate });
    const modules = moduleContent.fromTemplate(rows);
    const inUse = template.withdrawnAt === null;
    return {
      ...{ id, name: template.name, version: template.version, inUse, modules },
      supplierName: template.supplier.name,
      hours: hoursOf(modules),
      number: shown.number,
      isLatest: shown === versions[0],
      versions: versions.map(({ number: one, createdAt }) => ({ number: one, writtenAt: createdAt.toISOString() })),
      mayList: may(viewer, 'training.writeTemplates'),
      allowedActions: shown === versions[0] ? allowedTemplateActions(viewer, template) : [],
    };
  });
}
