import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerCandidate } from '~/commands/candidate/register-candidate.server';
import { CandidateFields, candidateLabels } from '~/components/candidate/candidate-fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { candidateTexts } from '~/i18n/candidates';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { PossibleDuplicates } from './possible-duplicates';
import { newCandidateSchema } from './schema';

export const meta = () => pageTitle(candidateTexts.nb.formTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'candidates.write');
  return { requestId: randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  return submitForm(
    asked,
    loader,
    newCandidateSchema,
    (input, requestId) => registerCandidate(viewer, input, requestId),
    (id) => `/kandidater/${id}?kvittering=registrert`,
  );
}

export default function CandidateNew() {
  const texts = useTexts(candidateTexts);
  const { requestId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newCandidateSchema>>({ lastResult: answer });
  const duplicates = answer?.details ?? [];
  return (
    <FormPage
      form={form}
      labels={candidateLabels(texts)}
      requestId={requestId}
      title={texts.formTitle}
      intro={texts.formIntro}
      submit={texts.submitRegister}
      cancelTo="/kandidater"
    >
      <CandidateFields fields={fields} />
      {duplicates.length > 0 && <PossibleDuplicates candidates={duplicates} field={fields.createAnyway} />}
    </FormPage>
  );
}
