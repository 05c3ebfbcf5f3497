import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addTenderedCommitment } from '~/commands/tender/add-tendered-commitment.server';
import { OwnCommitmentFields, ownCommitmentLabels } from '~/components/commitment/commitment-fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { ownTenderedCommitmentValues } from '~/domain/commitment/commitment-values';
import { commitmentTexts } from '~/i18n/commitments';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderer } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.addOwnPromise);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const found = await readTenderer(viewer, requireId(asked.params.id), requireId(asked.params.tenderer), 'write_answers');
  return { requestId: randomUUID(), tenderId: found.tender.id, id: found.tenderer.id, name: found.tenderer.name };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const [id, tendererId] = [requireId(asked.params.id), requireId(asked.params.tenderer)];
  return submitForm(
    asked,
    loader,
    ownTenderedCommitmentValues,
    (input, requestId) => addTenderedCommitment(viewer, id, tendererId, input, requestId),
    () => `/konkurranser/${id}/tilbydere/${tendererId}?kvittering=lofte`,
  );
}

export default function TendererPromiseOwn() {
  const texts = useTexts(tendererTexts);
  const words = useTexts(commitmentTexts);
  const { requestId, tenderId, id, name } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof ownTenderedCommitmentValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={ownCommitmentLabels(words)}
      requestId={requestId}
      title={texts.addOwnPromise}
      intro={texts.promiseIntro(name)}
      submit={texts.addOwnPromise}
      cancelTo={`/konkurranser/${tenderId}/tilbydere/${id}`}
    >
      <OwnCommitmentFields fields={fields} />
    </FormPage>
  );
}
