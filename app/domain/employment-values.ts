import { z } from 'zod';
import { employmentForms, OTHER_EMPLOYER } from './employment';
import { date, oneOf, onceValid, optionalDate, organisationNumber, percent, text, version } from './form-fields';

const shape = {
  employer: z.string({ error: 'choose_one' }),
  employerOrgNumber: organisationNumber().optional(),
  employerName: text(200).optional(),
  form: oneOf(employmentForms),
  percent: percent(),
  startedOn: date(),
  endedOn: optionalDate(),
};

type Written = Partial<Record<keyof typeof shape, unknown>>;
const isOther = ({ employer }: Written) => employer === OTHER_EMPLOYER;

function checked<Shape extends typeof shape>(fields: z.ZodObject<Shape>) {
  return fields
    .refine((job: Written) => !isOther(job) || job.employerOrgNumber !== undefined, {
      path: ['employerOrgNumber'],
      error: 'required',
      ...onceValid('employer', 'employerOrgNumber'),
    })
    .refine((job: Written) => !isOther(job) || job.employerName !== undefined, {
      path: ['employerName'],
      error: 'required',
      ...onceValid('employer', 'employerName'),
    })
    .refine(({ startedOn, endedOn }: Written) => !endedOn || !startedOn || String(startedOn) <= String(endedOn), {
      path: ['endedOn'],
      error: 'to_before_from',
      ...onceValid('startedOn', 'endedOn'),
    });
}

/** A job as it is written: with one of the practice's suppliers (its organisation number), or with another employer. */
export const newEmploymentValues = checked(z.object(shape));
export const editedEmploymentValues = checked(z.object({ ...shape, version: version() }));

export type EmploymentValues = z.output<typeof newEmploymentValues>;
export type EditedEmploymentValues = z.output<typeof editedEmploymentValues>;
