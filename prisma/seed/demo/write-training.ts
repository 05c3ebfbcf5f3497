import type { Transaction } from '~/platform/database.server.ts';
import type { TrainingRows } from './training-rows.ts';

/** Writes templates and plans; what there is thousands of goes in as one parameter a table. */
export async function writeTraining(tx: Transaction, rows: TrainingRows): Promise<void> {
  await tx.trainingTemplate.createMany({ data: rows.templates });
  await tx.trainingTemplateVersion.createMany({ data: rows.versions });
  await tx.trainingTemplateModule.createMany({ data: rows.templateModules });
  await tx.trainingTemplateAim.createMany({ data: rows.templateAims });
  await tx.trainingPlan.createMany({ data: rows.plans });
  await tx.$executeRaw`
    insert into training_modules (id, plan_id, position, title, title_en, hours, method, language, evidence)
    select id, "planId", position, title, "titleEn", hours, method, language, evidence
    from jsonb_to_recordset(${JSON.stringify(rows.modules)}::jsonb) as row (id uuid, "planId" uuid, position integer,
      title text, "titleEn" text, hours numeric, method text, language text, evidence text)`;
  await tx.$executeRaw`
    insert into training_aims (id, module_id, position, text, text_en, level, level_set_at)
    select id, "moduleId", position, text, "textEn", level, "levelSetAt"
    from jsonb_to_recordset(${JSON.stringify(rows.aims)}::jsonb) as row (id uuid, "moduleId" uuid, position integer,
      text text, "textEn" text, level training_level, "levelSetAt" timestamptz)`;
  await tx.$executeRaw`
    insert into training_progress (id, aim_id, from_level, to_level, set_by, set_at)
    select id, "aimId", "fromLevel", "toLevel", "setById", "setAt"
    from jsonb_to_recordset(${JSON.stringify(rows.progress)}::jsonb) as row (id uuid, "aimId" uuid,
      "fromLevel" training_level, "toLevel" training_level, "setById" uuid, "setAt" timestamptz)`;
}
