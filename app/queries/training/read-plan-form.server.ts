import type { CalendarDate } from '~/domain/calendar-date';
import type { TrainingAction } from '~/domain/training-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { templatesToChoose } from './list-templates.server';
import { planChanged } from './plan-changed.server';
import { readPlan } from './read-plan.server';

/** Whose plan a form is about, and its version; where `action` is not possible now, the plan's page, which says so. */
export async function readPlanForm(viewer: Viewer, placementId: string, action: TrainingAction, on: CalendarDate) {
  const { plan, allowedActions, name, reference, supplierName } = await readPlan(viewer, placementId, on);
  if (!allowedActions.includes(action)) throw planChanged(placementId);
  return { placementId, name, reference, supplierName, version: plan?.version ?? 0 };
}

/** The same for making a plan, with the templates to choose among. */
export async function readNewPlanForm(viewer: Viewer, placementId: string, on: CalendarDate) {
  const form = await readPlanForm(viewer, placementId, 'make_plan', on);
  const templates = await templatesToChoose(viewer);
  return { ...form, templates: templates.map(({ id, name, modules, hours }) => ({ id, name, modules, hours })) };
}
