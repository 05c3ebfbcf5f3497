import { today } from '~/domain/calendar-date';
import type { OrdinaryAfterSubsidy, StillEmployed } from '~/domain/employer-answer-values';
import { seenOn, type QuestionKey } from '~/domain/employer-question';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { hasAnswered, openQuestions } from '~/queries/employer-question/open-questions.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/**
 * Answers a question about one of the supplier's own employees, for the supplier. What belongs to another answer than the
 * one that was given is left out. The value is the answer itself.
 */
export async function answerQuestion(
  viewer: Viewer,
  key: QuestionKey,
  given: StillEmployed | OrdinaryAfterSubsidy,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  const { kind, employmentId, aboutOn } = key;
  const yes = given.answer === 'yes';
  const { endedOn = null, subsidy = null } = { ...given } as Partial<StillEmployed>;
  const gone = given.answer === 'no' && kind === 'still_employed' ? endedOn : null;
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    if (await hasAnswered(tx, key)) return refused('colleague_answered');
    const question = (await openQuestions(tx)).find((one) => one.employmentId === employmentId && one.kind === kind && one.aboutOn === aboutOn);
    if (gone && question) {
      if (gone > today()) return refused('in_the_future', 'endedOn');
      if (gone < question.jobStartedOn) return refused('before_job', 'endedOn');
      if (gone >= seenOn(key, today())) return refused('employed_that_day', 'endedOn');
    }
    const [written] = await tx.$queryRaw<{ id: string | null }[]>`
      select answer_employer_question(${kind}::employer_question, ${employmentId}::uuid, ${aboutOn}::date,
        ${given.answer}::employer_reply, ${gone}::date, ${yes ? (given.form ?? null) : null}::employment_form,
        ${yes ? (given.percent ?? null) : null}::numeric, ${yes ? subsidy : null}::subsidy_known,
        ${given.words ?? null})::text as id`;
    if (written?.id) return done(given.answer);
    if (await hasAnswered(tx, key)) return refused('colleague_answered');
    throw notFound();
  });
}
