import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeTender } from '~/commands/tender/change-tender.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { TenderFields, tenderLabels } from '~/components/tender/tender-fields';
import { pageTitle } from '~/components/ui/page-title';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { decimalText } from '~/domain/tender/points';
import { tenderChangeValues } from '~/domain/tender/tender-values';
import { criterionTexts } from '~/i18n/criterion';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderFor } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tenderTexts.nb.changeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { id, name, totalWeight, weights, version } = await readTenderFor(viewer, requireId(asked.params.id), 'change');
  return { requestId: randomUUID(), id, name, totalWeight, weights, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    tenderChangeValues,
    (input, requestId) => changeTender(viewer, id, input, requestId),
    () => `/konkurranser/${id}?kvittering=endret`,
  );
}

export default function TenderEdit() {
  const texts = useTexts(tenderTexts);
  const { parts } = useTexts(criterionTexts);
  const { requestId, id, name, totalWeight, weights, version } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof tenderChangeValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      name,
      version: String(version),
      totalWeight: decimalText(totalWeight, 1),
      ...Object.fromEntries(criterionParts.map((part) => [part, decimalText(weights[part], 1)])),
    },
  });
  return (
    <FormPage
      form={form}
      labels={tenderLabels(texts, parts)}
      requestId={requestId}
      title={texts.changeTitle}
      intro={texts.changeIntro}
      submit={texts.submitChange}
      cancelTo={`/konkurranser/${id}`}
    >
      <HiddenInput field={fields.version} />
      <TenderFields fields={fields} />
    </FormPage>
  );
}
