import { z } from 'zod';
import { costMeasureParts } from './cost-measure';
import { date, link, oneOf, optionalText, text, version } from './form-fields';

const evidence = { evidence: optionalText(2000), evidenceLink: link().optional() };

/** A measure that a supplier promises on a contract. */
export const newMeasureValues = z.object({ part: oneOf(costMeasureParts), text: text(1000), plannedFor: date(), ...evidence });
export type NewMeasureValues = z.output<typeof newMeasureValues>;

/** The day that a measure came into place, with what shows it. */
export const inPlaceValues = z.object({ version: version(), happenedOn: date(), ...evidence });
/** The day that it was dropped or ended, and why. */
export const closedMeasureValues = z.object({ version: version(), happenedOn: date(), reason: text(1000) });
/** What a step of a measure is given; which of them each needs stands in the two above. */
export interface MeasureStepValues {
  version: number;
  happenedOn: z.output<typeof inPlaceValues>['happenedOn'];
  reason?: string | undefined;
  evidence?: string | undefined;
  evidenceLink?: string | undefined;
}

export const measureEvidenceValues = z.object({ version: version(), ...evidence });
export type MeasureEvidenceValues = z.output<typeof measureEvidenceValues>;

export const measureCommentValues = z.object({ text: text(2000) });
export type MeasureCommentValues = z.output<typeof measureCommentValues>;
