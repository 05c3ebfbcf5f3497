import { z } from 'zod';
import { STEP_SLOTS, stepOwners, type AgreedStep } from './follow-up-plan';
import { date, oneOf, optionalText, text, version } from './form-fields';

/** The parts of one step in a form, each with the number of its row behind the name. */
const stepParts = ['stepText', 'stepOwner', 'stepDueOn'] as const;
type StepPart = (typeof stepParts)[number];
export type StepFieldName = `${StepPart}${number}`;

const stepValues = z.object({ stepText: text(500), stepOwner: oneOf(stepOwners), stepDueOn: date() });
const anyText = z.string().optional();
const slots = Array.from({ length: STEP_SLOTS }, (_, slot) => slot);

/** A fixed number of rows for next steps, so that the form works without JavaScript; a row without a word is none. */
const steps = z
  .object(Object.fromEntries(slots.flatMap((slot) => stepParts.map((part) => [`${part}${slot}`, anyText]))))
  .transform((typed, context) => ({
    steps: slots.flatMap((slot): AgreedStep[] => {
      const row = Object.fromEntries(stepParts.map((part) => [part, typed[`${part}${slot}`]?.trim() || undefined]));
      if (stepParts.every((part) => row[part] === undefined)) return [];
      const parsed = stepValues.safeParse(row);
      if (parsed.success) {
        const { stepText, stepOwner, stepDueOn } = parsed.data;
        return [{ slot, text: stepText, owner: stepOwner, dueOn: stepDueOn }];
      }
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: 'custom', path: [`${String(path[0])}${slot}`], message });
      }
      return [];
    }),
  }));

const meeting = z.object({ metOn: date(), place: text(200), participants: text(500), agreed: optionalText(4000) });

/** A meeting of the unit and NAV about a person, planned or held, with the steps that were agreed there. */
export const newMeetingValues = meeting.and(steps);
export const editedMeetingValues = meeting.extend({ version: version() }).and(steps);
export type MeetingValues = z.output<typeof newMeetingValues>;
export type EditedMeetingValues = z.output<typeof editedMeetingValues>;

const reason = text(500);
export const cancelMeetingValues = z.object({ version: version(), reason });
export type CancelMeetingValues = z.output<typeof cancelMeetingValues>;

/** What came of a step; it is done by saying so. */
export const closeStepValues = z.object({ version: version(), doneOn: date(), outcome: text(2000) });
export type CloseStepValues = z.output<typeof closeStepValues>;
export const moveStepValues = z.object({ version: version(), dueOn: date(), reason });
export type MoveStepValues = z.output<typeof moveStepValues>;
export const dropStepValues = z.object({ version: version(), reason });
export type DropStepValues = z.output<typeof dropStepValues>;
