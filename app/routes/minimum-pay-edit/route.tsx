import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { correctRate } from '~/commands/minimum-pay/correct-rate.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { RateFields, rateLabels } from '~/components/minimum-pay/rate-fields';
import { pageTitle } from '~/components/ui/page-title';
import { editedRateValues } from '~/domain/minimum-pay-values';
import { formatNumber, formatShortDate } from '~/i18n/format';
import { minimumPayTexts } from '~/i18n/minimum-pay';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readRate } from '~/queries/minimum-pay/list-rates.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(minimumPayTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'rates.write');
  return { requestId: randomUUID(), rate: await readRate(viewer, requireId(asked.params.id)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'rates.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    editedRateValues,
    (input, requestId) => correctRate(viewer, id, input, requestId),
    () => '/satser?kvittering=rettet',
  );
}

export default function MinimumPayEdit() {
  const texts = useTexts(minimumPayTexts);
  const { requestId, rate } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof editedRateValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      validFrom: formatShortDate(rate.validFrom),
      adultRate: formatNumber(rate.adultRate),
      youthRate: formatNumber(rate.youthRate),
      source: rate.source,
      version: String(rate.version),
    },
  });
  return (
    <FormPage
      form={form}
      labels={rateLabels(texts)}
      requestId={requestId}
      title={texts.editTitle}
      intro={texts.formIntro}
      submit={texts.submitEdit}
      cancelTo="/satser"
    >
      <HiddenInput field={fields.version} />
      <RateFields fields={fields} />
    </FormPage>
  );
}
