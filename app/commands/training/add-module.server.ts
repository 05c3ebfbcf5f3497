import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { ModuleContent } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import { changePlan, type PlanVersion } from './change-plan.server';
import { writePlanModules } from './write-plan-modules.server';

/** Adds a module to one placement's plan; the template stays as it is. */
export function addModule(
  viewer: Viewer,
  { module, ...plan }: PlanVersion & { module: ModuleContent },
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return changePlan(viewer, plan, requestId, async (tx, planId) => {
    await writePlanModules(tx, planId, [module]);
    return done(null);
  });
}
