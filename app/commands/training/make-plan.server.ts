import { randomUUID } from 'node:crypto';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { templateScope } from '~/policies/training-scope';
import { moduleContent } from '~/queries/training/module-content.server';
import { performOnce } from '../perform-once.server';
import { findPlan } from './find-plan.server';
import { writePlanModules } from './write-plan-modules.server';

/**
 * Makes a placement's plan from the latest version of a template, which the plan then keeps. Refuses with
 * `template_not_available`, `plan_exists` and `not_possible_now`. The value is the placement's id.
 */
export function makePlan(
  viewer: Viewer,
  { placementId, templateId }: { placementId: string; templateId: string },
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const { planId, allowed } = await findPlan(tx, viewer, placementId);
      if (planId) return refused('plan_exists');
      if (!allowed.includes('make_plan')) return refused('not_possible_now');
      const latest = await tx.trainingTemplateVersion.findFirst({
        where: { templateId, template: { AND: [templateScope(viewer), { withdrawnAt: null }] } },
        orderBy: { number: 'desc' },
        select: { id: true, trainingTemplateModules: moduleContent.ofTemplate },
      });
      if (!latest) return refused('template_not_available', 'template');
      const id = randomUUID();
      await tx.trainingPlan.createMany({
        data: [{ id, placementId, templateVersionId: latest.id, writtenById: viewer.membershipId }],
      });
      await writePlanModules(tx, id, moduleContent.fromTemplate(latest.trainingTemplateModules));
      return done(placementId);
    },
    { training_plans_placement_id_key: { code: 'plan_exists' } },
  );
}
