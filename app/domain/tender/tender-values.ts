import { z } from 'zod';
import { criterionParts, type CriterionPart } from '../commitment/criterion-part';
import { onceValid, organisationNumber, text, version } from '../form-fields';
import type { Tenths } from './points';

/** A number with at most one decimal, as whole tenths: `7,5` is 75. */
function tenths(highest: number, message: string) {
  return z.string({ error: 'required' }).transform((value, context): Tenths => {
    const match = /^(\d{1,3})(?:[.,](\d))?$/.exec(value.trim());
    const parsed = match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : Number.NaN;
    if (parsed <= highest * 10) return parsed;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

const weight = () => tenths(100, 'not_a_weight');
const weightFields = {
  totalWeight: weight().refine((total) => total > 0, 'not_a_weight'),
  ...(Object.fromEntries(criterionParts.map((part) => [part, weight()])) as Record<CriterionPart, ReturnType<typeof weight>>),
};
type WeightValues = Record<CriterionPart | 'totalWeight', Tenths>;

const weightsSum = {
  holds: (values: WeightValues) => criterionParts.reduce((sum, part) => sum + values[part], 0) === values.totalWeight,
  says: { path: ['totalWeight'], error: 'weights_do_not_sum', ...onceValid('totalWeight', ...criterionParts) },
};

export const newTenderValues = z.object({ name: text(200), ...weightFields }).refine(weightsSum.holds, weightsSum.says);
export const tenderChangeValues = z.object({ name: text(200), ...weightFields, version: version() }).refine(weightsSum.holds, weightsSum.says);
export type NewTenderValues = z.output<typeof newTenderValues>;
export type TenderChangeValues = z.output<typeof tenderChangeValues>;

export const newTendererValues = z.object({ name: text(200), orgNumber: organisationNumber() });
export type NewTendererValues = z.output<typeof newTendererValues>;

/** What a tenderer answered to each part; an empty one is not answered. */
export const answerValues = z.object({
  ...(Object.fromEntries(criterionParts.map((part) => [part, text(10_000).optional()])) as Record<
    CriterionPart,
    z.ZodOptional<ReturnType<typeof text>>
  >),
  version: version(),
});
export type AnswerValues = z.output<typeof answerValues>;

const score = () => tenths(10, 'not_a_score');

/** The names of the two fields of a part. */
export const scoreField = (part: CriterionPart) => `${part}_score` as const;
export const reasonField = (part: CriterionPart) => `${part}_reason` as const;

const scoreShape = Object.fromEntries(
  criterionParts.flatMap((part) => [
    [scoreField(part), score().optional()],
    [reasonField(part), text(2000).optional()],
  ]),
) as Record<`${CriterionPart}_score`, z.ZodOptional<ReturnType<typeof score>>> & Record<`${CriterionPart}_reason`, z.ZodOptional<ReturnType<typeof text>>>;

type Given = Partial<Record<`${CriterionPart}_score`, Tenths> & Record<`${CriterionPart}_reason`, string>>;

/** Points of the parts that are scored; each has a reason, and a reason has its points. */
export const scoreValues = criterionParts.reduce(
  (schema, part) => {
    const [points, reason] = [scoreField(part), reasonField(part)];
    const both = onceValid(points, reason);
    return schema
      .refine((given: Given) => given[points] === undefined || given[reason] !== undefined, { path: [reason], error: 'required', ...both })
      .refine((given: Given) => given[reason] === undefined || given[points] !== undefined, { path: [points], error: 'required', ...both });
  },
  z.object({ ...scoreShape, version: version() }),
);
export type ScoreValues = z.output<typeof scoreValues>;

/** The digest of what was on the page. */
export const approvalValues = z.object({ digest: z.string({ error: 'form_incomplete' }).regex(/^[0-9a-f]{64}$/, 'form_incomplete') });
export const awardValues = z.object({
  winners: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid('choose_one')).min(1, 'choose_one')),
});
export const carryOverValues = z.object({ contractId: z.uuid('choose_one') });
export const removalValues = z.object({ version: version() });
