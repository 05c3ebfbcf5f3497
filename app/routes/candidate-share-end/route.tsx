import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { endNavShare } from '~/commands/candidate/end-nav-share.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { candidateFormTexts } from '~/i18n/candidate-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readShare } from '~/queries/candidate/read-sharing.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { endShareSchema } from './schema';

export const meta = () => pageTitle(candidateFormTexts.nb.endShareSubmit);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.share');
  const { id, shareId } = asked.params;
  return { requestId: randomUUID(), ...(await readShare(viewer, requireId(id), requireId(shareId))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.share');
  const id = requireId(asked.params.id);
  const shareId = requireId(asked.params.shareId);
  return submitForm(
    asked,
    loader,
    endShareSchema,
    (_input, requestId) => endNavShare(viewer, id, shareId, requestId),
    () => `/kandidater/${id}?kvittering=ikke-delt`,
  );
}

export default function CandidateShareEnd() {
  const texts = useTexts(candidateFormTexts);
  const { requestId, name, officeName } = useLoaderData<typeof loader>();
  const [form] = useForm({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.endShareSubmit}
      intro={texts.endShareIntro(name, officeName)}
      submit={texts.endShareSubmit}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      {null}
    </FormPage>
  );
}
