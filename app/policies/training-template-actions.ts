import { templateLifecycle, templateState, type TemplateAction } from '~/domain/training-template-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** What this viewer may do with a training template that it sees. */
export function allowedTemplateActions(viewer: Pick<Viewer, 'role'>, template: { withdrawnAt: unknown }): readonly TemplateAction[] {
  return may(viewer, 'training.writeTemplates') ? templateLifecycle[templateState(template)] : [];
}
