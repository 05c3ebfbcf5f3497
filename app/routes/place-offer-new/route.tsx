import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { offerPlaces } from '~/commands/place-offer/offer-places.server';
import { RadioInput, SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { OfferFields, offerLabels } from '~/components/place-offer/offer-fields';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { offerValues } from '~/domain/place-offer-values';
import { placeOfferFormTexts } from '~/i18n/place-offer-forms';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readNewOffer } from '~/queries/place-offer/read-new-offer.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placeOfferFormTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.offer');
  return { requestId: randomUUID(), ...(await readNewOffer(viewer, today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.offer');
  return submitForm(
    asked,
    loader,
    offerValues,
    (input, requestId) => offerPlaces(viewer, input, requestId),
    () => '/plasser?kvittering=tilbudt',
  );
}

export default function PlaceOfferNew() {
  const texts = useTexts(placeOfferFormTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, contracts, mentors } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof offerValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { contractId: contracts.length === 1 ? contracts[0]?.value : undefined },
  });
  return (
    <FormPage
      form={form}
      labels={{ contractId: texts.contract, department: texts.department, ...offerLabels(texts) }}
      requestId={requestId}
      title={texts.newTitle}
      intro={contracts.length > 0 ? texts.newIntro : texts.noContracts}
      submit={texts.submitNew}
      cancelTo="/plasser"
    >
      <SelectInput field={fields.contractId} label={texts.contract} choices={contracts} />
      <RadioInput field={fields.department} label={texts.department} choices={choicesOf(words.department)} />
      <OfferFields fields={fields} mentors={mentors} />
    </FormPage>
  );
}
