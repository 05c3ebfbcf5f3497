import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addRate } from '~/commands/minimum-pay/add-rate.server';
import { FormPage } from '~/components/form/form-page';
import { RateFields, rateLabels } from '~/components/minimum-pay/rate-fields';
import { pageTitle } from '~/components/ui/page-title';
import { newRateValues } from '~/domain/minimum-pay-values';
import { minimumPayTexts } from '~/i18n/minimum-pay';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(minimumPayTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'rates.write');
  return { requestId: randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'rates.write');
  return submitForm(
    asked,
    loader,
    newRateValues,
    (input, requestId) => addRate(viewer, input, requestId),
    () => '/satser?kvittering=registrert',
  );
}

export default function MinimumPayNew() {
  const texts = useTexts(minimumPayTexts);
  const { requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newRateValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={rateLabels(texts)}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.formIntro}
      submit={texts.submitNew}
      cancelTo="/satser"
    >
      <RateFields fields={fields} />
    </FormPage>
  );
}
