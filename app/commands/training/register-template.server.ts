import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import { starterModules, type StarterModule } from '~/domain/starter-modules';
import type { ModuleContent } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { writeTemplateVersion } from './write-template-version.server';

export interface NewTemplate {
  name: string;
  /** Modules to begin from, in the order in which they were offered. */
  starters: readonly StarterModule[];
  modules: readonly ModuleContent[];
}

/** Makes a template with its first version. Refuses with `template_name_taken`. The value is the template's id. */
export function registerTemplate(viewer: Viewer, input: NewTemplate, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const modules = [...input.starters.map((key) => starterModules[key] as Readonly<StarterContent>), ...input.modules];
      const data = { supplierId: viewer.organisationId, name: input.name };
      const { id } = await tx.trainingTemplate.create({ data, select: { id: true } });
      await writeTemplateVersion(tx, viewer, { templateId: id, number: 1, modules: modules.map(copyOf) });
      return done(id);
    },
    { training_templates_one_of_a_name: { code: 'template_name_taken', field: 'name' } },
  );
}

type StarterContent = Omit<ModuleContent, 'aims'> & { aims: readonly ModuleContent['aims'][number][] };

function copyOf(content: Readonly<StarterContent>): ModuleContent {
  return { ...content, aims: [...content.aims] };
}
