import { redirect } from '@remix-run/node';
import type { QuestionKey } from '~/domain/employer-question';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { hasAnswered, openQuestions } from './open-questions.server';

/** All that the viewer's supplier is asked today about its own employees. */
export async function listEmployerQuestions(viewer: Viewer) {
  return asViewer(viewer, openQuestions);
}

/** One of them; where a colleague has answered it, the list that says so. */
export async function readEmployerQuestion(viewer: Viewer, key: QuestionKey) {
  return asViewer(viewer, async (tx) => {
    const { kind, employmentId, aboutOn } = key;
    const question = (await openQuestions(tx)).find(
      (one) => one.kind === kind && one.employmentId === employmentId && one.aboutOn === aboutOn,
    );
    if (question) return question;
    throw (await hasAnswered(tx, key)) ? redirect('/ansatte?beskjed=besvart') : notFound();
  });
}
