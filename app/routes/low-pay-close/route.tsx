import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { closeLowPay } from '~/commands/low-pay/close-low-pay.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { closeLowPayValues } from '~/domain/low-pay-values';
import { employmentTermTexts } from '~/i18n/employment-terms';
import { formatKroner, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readLowPay } from '~/queries/employment/read-low-pay.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employmentTermTexts.nb.closeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'pay.read');
  return { requestId: randomUUID(), ...(await readLowPay(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'pay.read');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    closeLowPayValues,
    (input, requestId) => closeLowPay(viewer, id, input, requestId),
    () => `/arbeid/${id}?kvittering=lav-lonn`,
  );
}

export default function LowPayClose() {
  const texts = useTexts(employmentTermTexts);
  const { requestId, id, low } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof closeLowPayValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { payId: low.payId, requiredPay: String(low.requiredPay) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.closeReason }}
      requestId={requestId}
      title={texts.closeTitle}
      intro={
        <div className="stack stack--tight">
          <p>{texts.lowText(formatKroner(low.hourlyPay), formatKroner(low.requiredPay), formatShortDate(low.from), low.youth)}</p>
          <p>{texts.closeIntro}</p>
        </div>
      }
      submit={texts.closeSubmit}
      cancelTo={`/arbeid/${id}`}
    >
      <HiddenInput field={fields.payId} />
      <HiddenInput field={fields.requiredPay} />
      <TextArea field={fields.reason} label={texts.closeReason} description={texts.closeReasonHint} maxLength={1000} />
    </FormPage>
  );
}
