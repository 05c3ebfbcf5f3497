import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addTenderer } from '~/commands/tender/add-tenderer.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { newTendererValues } from '~/domain/tender/tender-values';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderFor } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { id } = await readTenderFor(viewer, requireId(asked.params.id), 'add_tenderer');
  return { requestId: randomUUID(), id };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newTendererValues,
    (input, requestId) => addTenderer(viewer, id, input, requestId),
    (tendererId) => `/konkurranser/${id}/tilbydere/${tendererId}?kvittering=lagt_til`,
  );
}

export default function TendererNew() {
  const texts = useTexts(tendererTexts);
  const { requestId, id } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newTendererValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ name: texts.name, orgNumber: texts.orgNumber }}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.newIntro}
      submit={texts.submitNew}
      cancelTo={`/konkurranser/${id}`}
    >
      <TextInput field={fields.name} label={texts.name} />
      <TextInput field={fields.orgNumber} label={texts.orgNumber} inputMode="numeric" htmlSize={14} />
    </FormPage>
  );
}
