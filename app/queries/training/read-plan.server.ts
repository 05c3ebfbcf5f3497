import type { CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { wayBack } from '~/policies/placement-parts';
import { allowedTrainingActions } from '~/policies/training-actions';
import { trainingScope } from '~/policies/training-scope';
import { factColumns, placementFacts } from '../placement/placement-facts.server';
import { placementPerson } from '../placement/placement-person.server';
import { notFound } from '../session/require-viewer.server';
import { latestMoves } from './latest-moves.server';
import { planChanged } from './plan-changed.server';
import { planModules } from './plan-modules.server';

/** The training plan of a placement: what is to be learnt, how far it has come, and the latest steps. 404 out of scope. */
export async function readPlan(viewer: Viewer, placementId: string, on: CalendarDate) {
  return asViewer(viewer, (tx) => planIn(tx, viewer, placementId, on));
}

/** The same in a transaction of the viewer's. */
export async function planIn(tx: Transaction, viewer: Viewer, placementId: string, on: CalendarDate) {
  const { plan, ...heading } = await planOf(tx, viewer, placementId, on);
  if (!plan) return { ...heading, plan: null };
  const { id: planId, version, templateVersion } = plan;
  return {
    ...heading,
    plan: {
      version,
      template: templateVersion && {
        id: templateVersion.templateId,
        number: templateVersion.number,
        name: templateVersion.template.name,
      },
      modules: await planModules(tx, planId),
      moves: await latestMoves(tx, planId),
    },
  };
}

/**
 * One module of a plan, for changing or taking out. 404 where it is not in the plan; the plan's page where the plan cannot
 * be changed now.
 */
export async function readPlanModule(viewer: Viewer, placementId: string, moduleId: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { plan, ...heading } = await planOf(tx, viewer, placementId, on);
    const modules = plan ? await planModules(tx, plan.id) : [];
    const module = modules.find(({ id }) => id === moduleId);
    if (!plan || !module) throw notFound();
    if (!heading.allowedActions.includes('change_plan')) throw planChanged(placementId);
    return { ...heading, version: plan.version, module };
  });
}

async function planOf(tx: Transaction, viewer: Viewer, placementId: string, on: CalendarDate) {
  const row = await tx.placement.findFirst({
    where: { AND: [{ id: placementId }, trainingScope(viewer, on)] },
    select: {
      ...factColumns,
      reference: true,
      candidateId: true,
      supplierId: true,
      trainingPlan: {
        select: {
          id: true,
          version: true,
          templateVersion: { select: { templateId: true, number: true, template: { select: { name: true } } } },
        },
      },
    },
  });
  if (!row) throw notFound();
  const person = await placementPerson(tx, viewer, { id: placementId, candidateId: row.candidateId }, on);
  // Not by way of the contract, which a mentor does not see.
  const supplier = await tx.organisation.findUniqueOrThrow({ where: { id: row.supplierId }, select: { name: true } });
  const facts = placementFacts(row);
  return {
    placementId,
    reference: row.reference,
    supplierName: supplier.name,
    name: person && `${person.firstName} ${person.lastName}`,
    status: placementStatus(facts, on),
    plan: row.trainingPlan,
    backTo: wayBack(viewer, placementId),
    allowedActions: allowedTrainingActions(viewer, facts, row.trainingPlan !== null, on),
  };
}
