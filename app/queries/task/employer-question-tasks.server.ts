import { questionPath, remindedOn } from '~/domain/employer-question';
import { formatDate } from '~/i18n/format';
import { employerQuestionTexts } from '~/i18n/employer-questions';
import { openQuestions } from '../employer-question/open-questions.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/**
 * What the supplier is asked about its own employees; not for a while after it has said that nothing is decided. Without
 * the name, which is shown where the question is answered and nowhere else.
 */
export const employerQuestionTasks: TaskSource = async (tx, _viewer, on) => {
  const texts = employerQuestionTexts.nb;
  const asked = (await openQuestions(tx)).filter(({ undecidedOn }) => (remindedOn(undecidedOn) ?? on) <= on);
  return found(asked.slice(0, MOST), async () => asked.length, (question) => ({
    kind: 'answer_employer_question',
    candidateId: null,
    subject: texts.task[question.kind],
    detail: texts.since(formatDate(question.jobStartedOn)),
    dueOn: question.dueOn,
    path: questionPath(question),
  }));
};
