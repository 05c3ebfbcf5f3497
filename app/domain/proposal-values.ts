import { z } from 'zod';
import { date, decimal, oneOf, onceValid, text, version } from './form-fields';
import { faultInEnd } from './placement-end';
import { departments, endDetails, endReasons } from './placement-status';
import type { ProposalKind } from './proposal';

/** Every proposal says why, and which version of the placement it was written against. */
const common = { version: version(), reason: text(2000) };

/** What is typed for each kind of proposal. */
export const proposalValues = {
  extend: z.object({ ...common, endsOn: date() }),
  shorten: z.object({ ...common, endsOn: date() }),
  change_hours: z.object({
    ...common,
    daysPerWeek: decimal(0.5, 7, 'not_days_of_a_week'),
    hoursPerWeek: decimal(0.5, 60, 'not_hours_of_a_week'),
  }),
  end: z
    .object({ ...common, endsOn: date(), endReason: oneOf(endReasons), endDetail: oneOf(endDetails).optional() })
    .superRefine((words, context) => {
      const fault = faultInEnd({ ...words, endText: words.reason });
      if (fault) context.addIssue({ code: 'custom', path: [fault.field], message: fault.code });
    }, onceValid('endReason', 'endDetail')),
  change_department: z.object({ ...common, department: oneOf(departments) }),
  change_mentor: z.object({ ...common, mentorId: z.uuid('choose_one') }),
} as const satisfies Record<ProposalKind, z.ZodType>;

export type ProposalValues = z.output<(typeof proposalValues)[ProposalKind]>;

/** The version of the proposal, and of the placement that it was shown beside. */
const versions = { version: version(), placementVersion: version() };

/** The unit's answer; a rejection says why. */
export const proposalAnswerValues = z
  .object({ ...versions, answer: oneOf(['approve', 'reject']), rejectionText: text(2000).optional() })
  .refine(({ answer, rejectionText }) => answer === 'approve' || rejectionText, {
    path: ['rejectionText'],
    error: 'required',
    ...onceValid('answer', 'rejectionText'),
  });

export type ProposalAnswer = z.output<typeof proposalAnswerValues>;
