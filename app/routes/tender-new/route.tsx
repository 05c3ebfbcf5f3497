import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerTender } from '~/commands/tender/register-tender.server';
import { FormPage } from '~/components/form/form-page';
import { TenderFields, tenderLabels } from '~/components/tender/tender-fields';
import { pageTitle } from '~/components/ui/page-title';
import { newTenderValues } from '~/domain/tender/tender-values';
import { criterionTexts } from '~/i18n/criterion';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(tenderTexts.nb.newTitle);

/** The tender's annex 2 gives the criterion 30 % and says nothing of its parts, so they begin equal. */
const USUAL = { totalWeight: '30', training: '6', time_to_job: '6', cooperation: '6', documentation: '6', cost: '6' };

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'tenders.keep');
  return { requestId: randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  return submitForm(
    asked,
    loader,
    newTenderValues,
    (input, requestId) => registerTender(viewer, input, requestId),
    (id) => `/konkurranser/${id}?kvittering=registrert`,
  );
}

export default function TenderNew() {
  const texts = useTexts(tenderTexts);
  const { parts } = useTexts(criterionTexts);
  const { requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newTenderValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: USUAL,
  });
  return (
    <FormPage
      form={form}
      labels={tenderLabels(texts, parts)}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.formIntro}
      submit={texts.submitNew}
      cancelTo="/konkurranser"
    >
      <TenderFields fields={fields} />
    </FormPage>
  );
}
