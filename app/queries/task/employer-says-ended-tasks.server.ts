import { fromDateColumn } from '~/domain/calendar-date';
import { employerAnswerTexts } from '~/i18n/employer-answers';
import { candidatesInMyCare } from '~/policies/candidate-scope';
import { answersNotTakenIn } from '../employer-question/employer-answers.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Jobs that the employer says have ended, until the job is changed or the result decided after it. */
export const employerSaysEndedTasks: TaskSource = async (tx, viewer) => {
  const waiting = await answersNotTakenIn(tx, { candidate: candidatesInMyCare(viewer) });
  return found(waiting.slice(0, MOST), async () => waiting.length, ({ candidate, candidateId, employmentId, endedOn, supplier }) => ({
    kind: 'employer_says_ended',
    candidateId,
    subject: `${candidate.firstName} ${candidate.lastName}`,
    detail: employerAnswerTexts.nb.saysEnded(supplier.name, endedOn && fromDateColumn(endedOn)),
    dueOn: null,
    path: `/arbeid/${employmentId}`,
  }));
};
