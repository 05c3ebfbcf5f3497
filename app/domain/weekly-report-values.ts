import { z } from 'zod';
import { date, oneOf, optionalText, version } from './form-fields';
import { trainingLevels } from './training-level';
import { attendances, howItGoesValues } from './weekly-report';

/** What a mentor says of one person's week, as `sentReports` hands it out. */
export const weeklyReportValues = z.object({
  week: date(),
  version: version(),
  howItGoes: oneOf(howItGoesValues),
  note: optionalText(500),
  days: z.array(z.object({ day: date(), attendance: oneOf(attendances) })).max(7, 'form_incomplete'),
  moves: z.array(z.object({ aimId: z.uuid('form_incomplete'), level: oneOf(trainingLevels) })).max(500, 'form_incomplete'),
});
export type WeeklyReportValues = z.output<typeof weeklyReportValues>;
