import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeOffer } from '~/commands/place-offer/change-offer.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { AboutOffer } from '~/components/place-offer/about-offer';
import { Knowingly } from '~/components/place-offer/knowingly';
import { OfferFields, offerLabels } from '~/components/place-offer/offer-fields';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { offerChangeValues } from '~/domain/place-offer-values';
import { formatShortDate } from '~/i18n/format';
import { placeOfferFormTexts } from '~/i18n/place-offer-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readOfferForm } from '~/queries/place-offer/read-offer-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placeOfferFormTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.offer');
  return { requestId: randomUUID(), ...(await readOfferForm(viewer, requireId(asked.params.id), 'change', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.offer');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    offerChangeValues,
    (input, requestId) => changeOffer(viewer, id, input, requestId),
    () => `/plasser/${id}?kvittering=endret`,
  );
}

export default function PlaceOfferEdit() {
  const texts = useTexts(placeOfferFormTexts);
  const { requestId, offer, taken, mentors } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof offerChangeValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      version: String(offer.version),
      places: String(offer.places),
      startsOn: formatShortDate(offer.startsOn),
      endsOn: formatShortDate(offer.endsOn),
      placeOfWork: offer.placeOfWork,
      languageNeeded: offer.languageNeeded ?? undefined,
      shifts: offer.shifts,
      jobProspect: offer.jobProspect,
      mentorId: offer.mentorId ?? undefined,
      note: offer.note ?? undefined,
    },
  });
  return (
    <FormPage
      form={form}
      labels={{ ...offerLabels(texts), knowingly: texts.knowingly }}
      requestId={requestId}
      title={texts.editTitle}
      intro={<AboutOffer offer={offer} taken={taken} intro={texts.editIntro} />}
      submit={texts.submitEdit}
      cancelTo={`/plasser/${offer.id}`}
    >
      <HiddenInput field={fields.version} />
      <OfferFields fields={fields} mentors={mentors} />
      <Knowingly field={fields.knowingly} />
    </FormPage>
  );
}
