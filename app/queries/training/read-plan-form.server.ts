import type { CalendarDate } from '~/domain/calendar-date';
import type { TrainingAction } from '~/domain/training-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '../session/require-viewer.server';
import { templatesToChoose } from './list-templates.server';
import { readPlan } from './read-plan.server';

/** Whose plan a form is about, and its version; 404 where `action` is not for the viewer to do now. */
export async function readPlanForm(viewer: Viewer, placementId: string, action: TrainingAction, on: CalendarDate) {
  const { plan, allowedActions, name, reference, supplierName } = await readPlan(viewer, placementId, on);
  if (!allowedActions.includes(action)) throw notFound();
  return { placementId, name, reference, supplierName, version: plan?.version ?? 0 };
}

/** The same for making a plan, with the templates to choose among. */
export async function readNewPlanForm(viewer: Viewer, placementId: string, on: CalendarDate) {
  const form = await readPlanForm(viewer, placementId, 'make_plan', on);
  const templates = await templatesToChoose(viewer);
  return { ...form, templates: templates.map(({ id, name, modules, hours }) => ({ id, name, modules, hours })) };
}
