import { z } from 'zod';
import { checkbox, oneOf } from './form-fields';
import { digestHours, NO_DIGEST } from './mail-settings';

/** What a user chooses to have mailed; `urgent` counts only where the form asks for it. */
export const mailSettingsValues = z.object({
  digestHour: oneOf([NO_DIGEST, ...digestHours.map(String)]).transform((hour) => (hour === NO_DIGEST ? null : Number(hour))),
  urgent: checkbox(),
});

export type MailSettingsValues = z.output<typeof mailSettingsValues>;
