import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { withdrawOffer } from '~/commands/place-offer/withdraw-offer.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { AboutOffer } from '~/components/place-offer/about-offer';
import { Knowingly } from '~/components/place-offer/knowingly';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { offerWithdrawalValues } from '~/domain/place-offer-values';
import { placeOfferFormTexts } from '~/i18n/place-offer-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readOfferForm } from '~/queries/place-offer/read-offer-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placeOfferFormTexts.nb.withdrawTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.offer');
  const { offer, taken } = await readOfferForm(viewer, requireId(asked.params.id), 'withdraw', today());
  return { requestId: randomUUID(), offer, taken };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.offer');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    offerWithdrawalValues,
    (input, requestId) => withdrawOffer(viewer, id, input, requestId),
    () => '/plasser?kvittering=trukket',
  );
}

export default function PlaceOfferWithdraw() {
  const texts = useTexts(placeOfferFormTexts);
  const { requestId, offer, taken } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof offerWithdrawalValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(offer.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ knowingly: texts.knowingly }}
      requestId={requestId}
      title={texts.withdrawTitle}
      intro={<AboutOffer offer={offer} taken={taken} intro={texts.withdrawIntro} />}
      submit={texts.submitWithdraw}
      cancelTo={`/plasser/${offer.id}`}
    >
      <HiddenInput field={fields.version} />
      <Knowingly field={fields.knowingly} />
    </FormPage>
  );
}
