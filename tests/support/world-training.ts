// A template of the supplier's and a placement's plan, with a canary in each of their texts.
import { asWorker } from '~/platform/database.server.ts';
import { makePlan, makeTemplate } from './training-facts.ts';

export const templateCanaries = ['training_templates.name', 'training_template_modules.title', 'training_template_aims.text'] as const;
export const planCanaries = ['training_modules.title', 'training_aims.text'] as const;

type Bird = (field: (typeof templateCanaries | typeof planCanaries)[number]) => string;

/** Adds both; resolves with the template and the plan's one module and aim. */
export async function plantTraining(bird: Bird, { placementId, supplierId }: { placementId: string; supplierId: string }) {
  const template = await makeTemplate(supplierId, {
    name: bird('training_templates.name'),
    title: bird('training_template_modules.title'),
    aims: [bird('training_template_aims.text')],
  });
  const plan = await makePlan(placementId, [{ title: bird('training_modules.title'), levels: ['on_own'] }]);
  const [trainingModule] = plan.trainingModules;
  const [aim] = trainingModule?.trainingAims ?? [];
  if (!trainingModule || !aim) throw new Error('the plan has no aim');
  await asWorker(async (tx) => {
    await tx.trainingPlan.update({ where: { id: plan.id }, data: { templateVersionId: template.trainingTemplateVersions[0]?.id } });
    await tx.trainingAim.update({ where: { id: aim.id }, data: { text: bird('training_aims.text') } });
    await tx.trainingProgress.create({ data: { aimId: aim.id, fromLevel: 'with_help', toLevel: 'on_own' } });
  });
  return { template, plan, trainingModule, aim };
}
