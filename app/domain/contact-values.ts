import { z } from 'zod';
import { date, text } from './form-fields';

/** What the unit registers of a contact after a weekly report. */
export const contactValues = z.object({ contactedOn: date(), note: text(2000) });
