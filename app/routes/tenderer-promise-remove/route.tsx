import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { removeTenderedCommitment } from '~/commands/tender/remove-tendered-commitment.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { commitmentTexts } from '~/i18n/commitments';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { notFound, requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderer } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.removePromiseTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const found = await readTenderer(viewer, requireId(asked.params.id), requireId(asked.params.tenderer), 'write_answers');
  const promise = found.tenderer.commitments.find(({ id }) => id === asked.params.commitment);
  if (!promise) throw notFound();
  return { requestId: randomUUID(), tenderId: found.tender.id, tendererId: found.tenderer.id, promise };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const [id, tendererId, commitmentId] = [requireId(asked.params.id), requireId(asked.params.tenderer), requireId(asked.params.commitment)];
  return submitForm(
    asked,
    loader,
    z.object({}),
    (_input, requestId) => removeTenderedCommitment(viewer, id, tendererId, commitmentId, requestId),
    () => `/konkurranser/${id}/tilbydere/${tendererId}?kvittering=fjernet`,
  );
}

export default function TendererPromiseRemove() {
  const texts = useTexts(tendererTexts);
  const { promise: say } = useTexts(commitmentTexts);
  const { requestId, tenderId, tendererId, promise } = useLoaderData<typeof loader>();
  const [form] = useForm({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.removePromiseTitle}
      intro={
        <>
          <p>
            <strong>{say(promise)}</strong>
          </p>
          <p>{texts.removePromiseIntro}</p>
        </>
      }
      submit={texts.submitRemovePromise}
      cancelTo={`/konkurranser/${tenderId}/tilbydere/${tendererId}`}
    >
      {null}
    </FormPage>
  );
}
