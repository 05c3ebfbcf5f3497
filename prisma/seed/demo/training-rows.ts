import { addDays, addMonths, daysBetween, fromDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { StarterModule } from '~/domain/starter-modules.ts';
import type { TrainingLevel } from '~/domain/training-level.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import type { Frame } from './frame-rows.ts';
import { idMaker, officeHours } from './moments.ts';
import { randomFrom, type Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf } from './staff.ts';
import { contentOf, demoTemplates, type DemoTemplate } from './training-templates.ts';

/** Templates and plans; modules, aims and steps are too many for anything but one parameter a table. */
export interface TrainingRows {
  templates: Prisma.TrainingTemplateCreateManyInput[];
  versions: Prisma.TrainingTemplateVersionCreateManyInput[];
  templateModules: Prisma.TrainingTemplateModuleCreateManyInput[];
  templateAims: Prisma.TrainingTemplateAimCreateManyInput[];
  plans: Prisma.TrainingPlanCreateManyInput[];
  modules: Prisma.TrainingModuleCreateManyInput[];
  aims: Prisma.TrainingAimCreateManyInput[];
  progress: Prisma.TrainingProgressCreateManyInput[];
}

/** Older placements had their plans on paper. */
const MONTHS_WITH_PLANS = 24;
type Maker = (moment: Date) => string;
type KnownVersion = { id: string; since: CalendarDate; modules: readonly StarterModule[] };
type KnownTemplate = { template: DemoTemplate; versions: KnownVersion[] };

/** Adds what each supplier teaches, and a plan with its levels for each recent placement. Draws from chance of its own. */
export function addTraining(rows: DemoRows, today: CalendarDate, frame: Frame, seed: number): void {
  const random = randomFrom(seed);
  const newId = idMaker(random);
  const known = demoTemplates(today).map((template) => addTemplate(rows.training, random, template, frame, newId));
  for (const placement of rows.placement) addPlan(rows.training, random, placement, { known, today, frame, newId });
}

function addTemplate(rows: TrainingRows, random: Random, template: DemoTemplate, frame: Frame, newId: Maker): KnownTemplate {
  const { supplier, name, withdrawn } = template;
  const createdAt = officeHours(random, template.versions[0]?.since ?? '2024-01-01');
  const templateId = newId(createdAt);
  rows.templates.push({
    id: templateId,
    supplierId: frame.organisations[supplier],
    name,
    version: template.versions.length,
    withdrawnAt: withdrawn ? new Date(createdAt.getTime() + 300 * 86_400_000) : null,
    createdAt,
  });
  const versions = template.versions.map(({ since, modules }, index) => {
    const writtenAt = index === 0 ? createdAt : officeHours(random, since);
    const id = newId(writtenAt);
    const writtenById = frame.memberships.get(coordinatorOf[supplier]);
    rows.versions.push({ id, templateId, number: index + 1, writtenById, createdAt: writtenAt });
    modules.forEach((key, position) => {
      const { content, aims } = contentOf(key);
      const moduleId = newId(writtenAt);
      rows.templateModules.push({ id: moduleId, templateVersionId: id, position, ...content });
      rows.templateAims.push(...aims.map((aim, place) => ({ id: newId(writtenAt), moduleId, position: place, ...aim })));
    });
    return { id, since, modules };
  });
  return { template, versions };
}

interface Surroundings {
  known: readonly KnownTemplate[];
  today: CalendarDate;
  frame: Frame;
  newId: Maker;
}

/** A plan from the version that was the latest when the placement began; those not yet begun wait for theirs. */
function addPlan(rows: TrainingRows, random: Random, placement: DemoRows['placement'][number], { known, today, frame, newId }: Surroundings): void {
  const startedOn = dateOf(placement.startedOn);
  if (!startedOn || placement.voidedAt || startedOn < addMonths(today, -MONTHS_WITH_PLANS) || startedOn > today) return;
  // Some have no plan yet in their first days, so that the demo shows how one is made.
  if (daysBetween(startedOn, today) < 10 && random.chance(0.5)) return;
  const found = known.find(
    ({ template }) => frame.organisations[template.supplier] === placement.supplierId && template.departments.includes(placement.department ?? 'other'),
  );
  const version = found?.versions.findLast(({ since }) => since <= startedOn) ?? found?.versions[0];
  if (!found || !version) return;
  const createdAt = officeHours(random, startedOn);
  const planId = newId(createdAt);
  const writtenById = placement.mentorId ?? frame.memberships.get(coordinatorOf[found.template.supplier]);
  rows.plans.push({ id: planId, placementId: placement.id as string, templateVersionId: version.id, writtenById, createdAt });
  const course = {
    startedOn,
    lastDay: dateOf(placement.endedOn) ?? addDays(today, -1),
    planned: Math.max(30, daysBetween(startedOn, dateOf(placement.plannedTo) ?? addDays(startedOn, 90))),
    // How fast somebody learns: few are through with everything, some with little.
    pace: random.between(75, 160) / 100,
    setById: writtenById,
  };
  const moduleIds = version.modules.map((key, position) => {
    const { content } = contentOf(key);
    const id = newId(createdAt);
    rows.modules.push({ id, planId, position, ...content });
    return id;
  });
  const aims = version.modules.flatMap((key, index) =>
    contentOf(key).aims.map((aim, position) => ({ id: newId(createdAt), moduleId: moduleIds[index] as string, position, ...aim })),
  );
  aims.forEach((aim, index) => addAim(rows, random, aim, (index + 1) / aims.length, { ...course, newId }));
}

interface Course {
  startedOn: CalendarDate;
  lastDay: CalendarDate;
  planned: number;
  pace: number;
  setById: string | null | undefined;
  newId: Maker;
}

const steps = ['with_help', 'on_own', 'can_show_others'] as const;

/** An aim with the steps that were taken by the last day; `place` says how late in the plan it comes, from 0 to 1. */
function addAim(
  rows: TrainingRows,
  random: Random,
  aim: Omit<Prisma.TrainingAimCreateManyInput, 'level'> & { id: string },
  place: number,
  { startedOn, lastDay, planned, pace, setById, newId }: Course,
): void {
  const begun = (planned * place * 0.8) / pace;
  const days = [begun, begun + planned * 0.15 + random.between(0, 10), begun + planned * 0.4 + random.between(0, 40)];
  const taken = random.chance(0.3) ? 3 : random.chance(0.93) ? 2 : 1;
  const state: { level: TrainingLevel; setAt: Date | null } = { level: 'not_started', setAt: null };
  for (const [index, level] of steps.slice(0, taken).entries()) {
    const on = addDays(startedOn, Math.max(1 + index, Math.round(days[index] ?? 0)));
    if (on > lastDay) break;
    const setAt = officeHours(random, on);
    rows.progress.push({ id: newId(setAt), aimId: aim.id, fromLevel: state.level, toLevel: level, setById, setAt });
    Object.assign(state, { level, setAt });
  }
  rows.aims.push({ ...aim, level: state.level, levelSetAt: state.setAt });
}

function dateOf(value: Date | string | null | undefined): CalendarDate | null {
  return value ? fromDateColumn(new Date(value)) : null;
}
