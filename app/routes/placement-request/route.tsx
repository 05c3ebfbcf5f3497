import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { requestPlacement } from '~/commands/placement/request-placement.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { placementRequestValues } from '~/domain/placement-request-values';
import { placementRequestTexts } from '~/i18n/placement-request';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readRequestForm } from '~/queries/placement/read-request-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { AboutOffer, requestOf } from './about-offer';
import { OtherPlaces } from './other-places';
import { RequestFields, requestLabels } from './request-fields';

export const meta = () => pageTitle(placementRequestTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.request');
  const offerId = z.uuid().safeParse(new URL(asked.request.url).searchParams.get('plass')).data ?? null;
  return { requestId: randomUUID(), ...(await readRequestForm(viewer, requireId(asked.params.id), offerId, today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.request');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    placementRequestValues,
    (input, requestId) => requestPlacement(viewer, id, input, requestId),
    (placementId) => `/praksis/${placementId}?kvittering=forespurt`,
  );
}

export default function PlacementRequest() {
  const texts = useTexts(placementRequestTexts);
  const { requestId, name, protectedAddress, hasLeft, suppliers, offer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof placementRequestValues>>({
    lastResult: answer,
    defaultValue: offer ? requestOf(offer) : {},
  });
  const others = answer?.details ?? [];
  return (
    <FormPage
      form={form}
      labels={requestLabels(texts)}
      requestId={requestId}
      title={texts.title}
      intro={
        <div className="stack stack--tight">
          <p>{texts.intro(name)}</p>
          {offer && <AboutOffer offer={offer} />}
          {hasLeft && <p>{texts.hasLeft}</p>}
          {suppliers.length === 0 && <p>{texts.noSuppliers}</p>}
        </div>
      }
      submit={texts.submit}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      {fields.placeOfferId.initialValue && <HiddenInput field={fields.placeOfferId} />}
      <RequestFields fields={fields} suppliers={suppliers} protectedAddress={protectedAddress} />
      {others.length > 0 && <OtherPlaces places={others} field={fields.requestAnyway} />}
    </FormPage>
  );
}
