/** What a report is made of, as it is stored: the supplier's words, the published figures, and the commitments of that moment. */
import { z } from 'zod';
import type { CalendarDate } from '../calendar-date';
import { commitmentBases, commitmentDirections, commitmentKinds } from '../commitment/commitment-kinds';
import { criterionParts, type CriterionPart } from '../commitment/criterion-part';
import { publishedFigures } from '../release/published-figures';

const words = z.strictObject({ comment: z.string().nullable(), evidence: z.string().nullable(), link: z.string().nullable() });
/** What the supplier says of one part of the criterion; null where it says nothing. */
export type ReportSection = z.infer<typeof words>;

export const reportSections = z.strictObject(
  Object.fromEntries(criterionParts.map((part) => [part, words])) as Record<CriterionPart, typeof words>,
);
export type ReportSections = z.infer<typeof reportSections>;

/** The published figures of the quarter: the supplier's, and of the whole contract what is volume, where it was published. */
export const reportFigures = z.strictObject({
  revision: z.number().int().positive(),
  publishedOn: z.iso.date().transform((text) => text as CalendarDate),
  definitionsVersion: z.number().int().positive(),
  supplier: publishedFigures,
  contract: publishedFigures.omit({ results: true, contractsShown: true }).nullable(),
});
export type ReportFigures = z.infer<typeof reportFigures>;

export const reportCommitments = z.array(
  z.strictObject({
    part: z.enum(criterionParts),
    kind: z.enum(commitmentKinds),
    value: z.number(),
    direction: z.enum(commitmentDirections),
    basis: z.enum(commitmentBases),
    text: z.string().nullable(),
    unit: z.string().nullable(),
  }),
);
export type ReportCommitment = z.infer<typeof reportCommitments>[number];

const nothing: ReportSection = { comment: null, evidence: null, link: null };
/** The parts of which a report says nothing in words. */
export function partsWithoutWords(sections: ReportSections): CriterionPart[] {
  return criterionParts.filter((part) => Object.values(sections[part]).every((one) => one === null));
}

/** A report in which nothing is written yet. */
export const emptySections: ReportSections = {
  training: nothing,
  time_to_job: nothing,
  cooperation: nothing,
  documentation: nothing,
  cost: nothing,
};
