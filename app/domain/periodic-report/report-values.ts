import { z } from 'zod';
import { criterionParts, type CriterionPart } from '../commitment/criterion-part';
import { link, text, version } from '../form-fields';
import { isPrintable } from '../printable-text';
import type { ReportSection, ReportSections } from './report-content';

/** The longest that one part's comment and evidence may be; a report is to be read. */
export const LONGEST_COMMENT = 2000;
export const LONGEST_EVIDENCE = 500;

export const reportFieldKinds = ['comment', 'evidence', 'link'] as const;
export type ReportField = `${CriterionPart}_${(typeof reportFieldKinds)[number]}`;

/** A text that can also stand in the report's PDF. */
function printable(longest: number) {
  return text(longest).refine(isPrintable, 'report_not_printable').optional();
}

const fields = Object.fromEntries(
  criterionParts.flatMap((part) => [
    [`${part}_comment`, printable(LONGEST_COMMENT)],
    [`${part}_evidence`, printable(LONGEST_EVIDENCE)],
    [`${part}_link`, link().optional()],
  ]),
) as Record<ReportField, z.ZodOptional<z.ZodString>>;

/** What the supplier writes: for each part of the criterion a comment, evidence and a link, none of which must be there. */
export const reportWords = z.object({ version: version(), ...fields });
export type ReportWords = z.infer<typeof reportWords>;

/** The words of a form as they are stored. */
export function sectionsOf(words: ReportWords): ReportSections {
  const section = (part: CriterionPart): ReportSection => ({
    comment: words[`${part}_comment`] ?? null,
    evidence: words[`${part}_evidence`] ?? null,
    link: words[`${part}_link`] ?? null,
  });
  return {
    training: section('training'),
    time_to_job: section('time_to_job'),
    cooperation: section('cooperation'),
    documentation: section('documentation'),
    cost: section('cost'),
  };
}

/** The other way round: what stands in the form of what is stored. */
export function wordsOf(sections: ReportSections): Partial<Record<ReportField, string>> {
  const entries = criterionParts.flatMap((part) => reportFieldKinds.map((kind) => [`${part}_${kind}`, sections[part][kind] ?? '']));
  return Object.fromEntries(entries) as Partial<Record<ReportField, string>>;
}

/** Sending says which words are sent. */
export const sendReportValues = z.object({ version: version() });
export type SendReportValues = z.infer<typeof sendReportValues>;

/** The buyer's answer says which version it is to. */
export const approveReportValues = z.object({ version: version() });
export const returnReportValues = z.object({ version: version(), reason: text(1000) });
export type ApproveReportValues = z.infer<typeof approveReportValues>;
export type ReturnReportValues = z.infer<typeof returnReportValues>;
