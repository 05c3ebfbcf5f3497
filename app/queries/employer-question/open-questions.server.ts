import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { employerQuestions, type QuestionKey } from '~/domain/employer-question';
import type { Transaction } from '~/platform/database.server';

const date = z.iso.date().transform((text) => text as CalendarDate);
const rows = z.array(
  z.object({
    kind: z.enum(employerQuestions),
    employmentId: z.string(),
    name: z.string(),
    jobStartedOn: date,
    aboutOn: date,
    dueOn: date,
    undecidedOn: date.nullable(),
  }),
);

/**
 * What the viewer's supplier is asked today about its own employees, the most urgent first. The database decides which
 * questions are open, and tells a name only while its question is. `undecidedOn` is when the supplier last said that
 * nothing was decided. Rejects with 42501 for others than coordinators.
 */
export async function openQuestions(tx: Transaction) {
  return rows.parse(
    await tx.$queryRaw<unknown>`
      select kind::text, employment_id::text as "employmentId", first_name || ' ' || last_name as name,
        job_started_on::text as "jobStartedOn", about_on::text as "aboutOn", due_on::text as "dueOn",
        undecided_on::text as "undecidedOn"
      from employer_questions() order by due_on, last_name, first_name, kind, employment_id`,
  );
}

/** Whether the viewer's supplier has answered a question, for good. */
export async function hasAnswered(tx: Transaction, { kind, employmentId, aboutOn }: QuestionKey): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ answered: boolean }[]>`
    select employer_has_answered(${kind}::employer_question, ${employmentId}::uuid, ${aboutOn}::date) as answered`;
  return row?.answered ?? false;
}
