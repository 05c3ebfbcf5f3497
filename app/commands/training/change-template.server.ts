import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { ModuleContent } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import { templateScope } from '~/policies/training-scope';
import { allowedTemplateActions } from '~/policies/training-template-actions';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { writeTemplateVersion } from './write-template-version.server';

export interface ChangedTemplate {
  id: string;
  name: string;
  /** Of the template that the form was filled from. */
  version: number;
  modules: readonly ModuleContent[];
}

/**
 * Writes a new version of a template; plans keep the one that they began with. Refuses with `stale` where somebody
 * changed it meanwhile, `not_possible_now` where it is withdrawn and `template_name_taken`. The value is the template's id.
 */
export function changeTemplate(viewer: Viewer, input: ChangedTemplate, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const template = await tx.trainingTemplate.findFirst({
        where: { AND: [{ id: input.id }, templateScope(viewer)] },
        select: { withdrawnAt: true, trainingTemplateVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } } },
      });
      if (!template) throw notFound();
      if (!allowedTemplateActions(viewer, template).includes('change')) return refused('not_possible_now');
      const { count } = await tx.trainingTemplate.updateMany({
        where: { id: input.id, version: input.version },
        data: { name: input.name, version: { increment: 1 } },
      });
      if (count === 0) return refused('stale');
      const number = (template.trainingTemplateVersions[0]?.number ?? 0) + 1;
      await writeTemplateVersion(tx, viewer, { templateId: input.id, number, modules: input.modules });
      return done(input.id);
    },
    {
      training_templates_one_of_a_name: { code: 'template_name_taken', field: 'name' },
      training_template_versions_template_id_number_key: { code: 'stale' },
    },
  );
}
