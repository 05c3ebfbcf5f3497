import { z } from 'zod';
import { decimal, optionalText, text, version } from './form-fields';
import { starterKeys } from './starter-modules';
import { trainingLevels } from './training-level';
import { MOST_AIMS, MOST_MODULES, type AimContent, type ModuleContent } from './training-module';

/** The parts of one module in a form; a form with several has them with the module's number behind the name. */
export const moduleParts = ['title', 'titleEn', 'hours', 'method', 'language', 'evidence', 'aims', 'aimsEn'] as const;
export type ModulePart = (typeof moduleParts)[number];

const LONGEST_AIM = 300;
const hours = decimal(0, 2000, 'not_hours_of_training');
const optionals = { titleEn: optionalText(200), method: optionalText(500), language: optionalText(100), evidence: optionalText(500) };
const lines = optionalText(MOST_AIMS * LONGEST_AIM);

/** One module in full. */
export const moduleValues = z
  .object({ title: text(200), hours, ...optionals, aims: text(MOST_AIMS * LONGEST_AIM), aimsEn: lines })
  .transform((typed, context) => toModule(typed, (part, code) => context.addIssue({ code: 'custom', path: [part], message: code })));

/** Several modules, of which those without any words are none. */
function modulesFrom(slots: number) {
  const anyText = z.string().optional();
  const shape = Object.fromEntries(
    Array.from({ length: slots }, (_, slot) => moduleParts.map((part) => [`${part}${slot}`, anyText])).flat(),
  );
  return z.object(shape).transform((typed, context) => {
    const modules: ModuleContent[] = [];
    for (let slot = 0; slot < slots; slot++) {
      const one = Object.fromEntries(moduleParts.map((part) => [part, typed[`${part}${slot}`] || undefined]));
      if (Object.values(one).every((value) => value === undefined)) continue;
      const parsed = moduleValues.safeParse(one);
      if (parsed.success) modules.push(parsed.data);
      else {
        for (const { path, message } of parsed.error.issues) {
          context.addIssue({ code: 'custom', path: [`${String(path[0])}${slot}`], message });
        }
      }
    }
    return modules;
  });
}

const name = text(200);
const slots = modulesFrom(MOST_MODULES);

/** A new template: the starter modules that were chosen, and own ones after them. */
export const newTemplateValues = z
  .object({ name, starters: z.array(z.enum(starterKeys)).default([]) })
  .and(slots.transform((modules) => ({ modules })))
  .refine(({ starters, modules }) => starters.length + modules.length > 0, { path: ['starters'], message: 'module_missing' })
  .refine(({ starters, modules }) => starters.length + modules.length <= MOST_MODULES, { path: ['starters'], message: 'too_many_modules' });

/** A template as it is to be from now on. */
export const templateValues = z
  .object({ name, version: version() })
  .and(slots.transform((modules) => ({ modules })))
  .refine(({ modules }) => modules.length > 0, { path: ['title0'], message: 'module_missing' });

/** A module that is added to one plan. */
export const newModuleValues = z.object({ version: version() }).and(moduleValues.transform((module) => ({ module })));

/** What is changed in a module of a plan: the hours, aims that are taken out, and new ones. */
export const planModuleValues = z
  .object({ version: version(), hours, removed: z.array(z.uuid()).default([]), aims: lines, aimsEn: lines })
  .transform(({ aims, aimsEn, ...rest }, context) => ({
    ...rest,
    added: toAims(aims, aimsEn, (part, code) => context.addIssue({ code: 'custom', path: [part], message: code })),
  }));

const levelOf = z.enum(trainingLevels);

/** The levels that differ from what the form was filled with: what somebody else moved meanwhile stays. */
export const levelValues = z.looseObject({}).transform((typed, context) => {
  const moves = [];
  for (const [field, value] of Object.entries(typed)) {
    const [, slot] = /^aim(\d{1,3})$/.exec(field) ?? [];
    if (slot === undefined) continue;
    const move = z.object({ aimId: z.uuid(), level: levelOf, from: levelOf });
    const parsed = move.safeParse({ aimId: value, level: typed[`level${slot}`], from: typed[`from${slot}`] });
    if (!parsed.success) context.addIssue({ code: 'custom', message: 'form_incomplete' });
    else if (parsed.data.level !== parsed.data.from) moves.push({ aimId: parsed.data.aimId, level: parsed.data.level });
  }
  return { moves };
});

type Tell = (part: ModulePart, code: string) => void;

function toModule(
  typed: { title: string; hours: number; aims: string } & Partial<Record<ModulePart, string | number | undefined>>,
  tell: Tell,
): ModuleContent {
  const given = (part: ModulePart) => (typed[part] as string | undefined) ?? null;
  return {
    title: typed.title,
    titleEn: given('titleEn'),
    hours: typed.hours,
    method: given('method'),
    language: given('language'),
    evidence: given('evidence'),
    aims: toAims(typed.aims, given('aimsEn') ?? undefined, tell),
  };
}

/** One aim a line; the English ones stand in the same order, or are left out altogether. */
function toAims(typed: string | undefined, english: string | undefined, tell: Tell): AimContent[] {
  const [texts, textsEn] = [linesOf(typed), linesOf(english)];
  if (textsEn.length > 0 && textsEn.length !== texts.length) tell('aimsEn', 'english_aims_differ');
  if (texts.length > MOST_AIMS) tell('aims', 'too_many_aims');
  for (const [part, all] of [['aims', texts], ['aimsEn', textsEn]] as const) {
    if (all.some((line) => line.length > LONGEST_AIM)) tell(part, 'aim_too_long');
  }
  return texts.map((line, index) => ({ text: line, textEn: textsEn[index] ?? null }));
}

function linesOf(typed: string | undefined): string[] {
  return (typed ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
}
