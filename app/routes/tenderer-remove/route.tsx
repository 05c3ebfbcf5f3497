import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { removeTenderer } from '~/commands/tender/remove-tenderer.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { removalValues } from '~/domain/tender/tender-values';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderer } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.removeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const found = await readTenderer(viewer, requireId(asked.params.id), requireId(asked.params.tenderer), 'remove_tenderer');
  const { id, name, version } = found.tenderer;
  return { requestId: randomUUID(), tenderId: found.tender.id, id, name, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const [id, tendererId] = [requireId(asked.params.id), requireId(asked.params.tenderer)];
  return submitForm(
    asked,
    loader,
    removalValues,
    (input, requestId) => removeTenderer(viewer, id, tendererId, input, requestId),
    () => `/konkurranser/${id}?kvittering=fjernet`,
  );
}

export default function TendererRemove() {
  const texts = useTexts(tendererTexts);
  const { requestId, tenderId, id, name, version } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof removalValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(version) },
  });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.removeTitle}
      intro={texts.removeIntro(name)}
      submit={texts.submitRemove}
      cancelTo={`/konkurranser/${tenderId}/tilbydere/${id}`}
    >
      <HiddenInput field={fields.version} />
    </FormPage>
  );
}
