import { z } from 'zod';
import { decimal, optionalText, text, version } from './form-fields';

/** What a coordinator says on issuing: the title, the aims that were reached, and each module's hours in the plan's order. */
export const issueValues = z.object({
  title: text(200),
  titleEn: optionalText(200),
  aims: z.array(z.uuid('form_incomplete'), { error: 'choose_aim' }).min(1, 'choose_aim').max(500),
  modules: z.array(z.uuid('form_incomplete'), { error: 'form_incomplete' }).max(200),
  hours: z.array(decimal(0, 2000, 'not_a_number'), { error: 'not_a_number' }).max(200),
});
export type IssueValues = z.output<typeof issueValues>;

/** Which certificate is taken back, and why. */
export const withdrawalValues = z.object({ certificateId: z.uuid('form_incomplete'), version: version(), reason: text(1000) });
export type WithdrawalValues = z.output<typeof withdrawalValues>;
