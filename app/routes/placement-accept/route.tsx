import { useForm } from '@conform-to/react';
import { BodyLong, Heading } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { MentorSelect } from '~/components/placement/mentor-select';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { SiteSelect } from '~/components/work-site/site-select';
import { today } from '~/domain/calendar-date';
import { acceptValues } from '~/domain/placement-values';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAcceptForm } from '~/queries/placement/read-accept-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.acceptTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readAcceptForm(viewer, id, today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    acceptValues,
    (input, requestId) => acceptRequest(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=godtatt`,
  );
}

export default function PlacementAccept() {
  const texts = useTexts(placementFormTexts);
  const { site } = useTexts(workSiteTexts);
  const { requestId, placement, mentors, sites, free } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof acceptValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version) },
  });
  const beyond = (free !== null && free < 1) || fields.overCapacityReason.errors !== undefined;
  return (
    <PlacementForm
      form={form}
      labels={{ mentorId: texts.mentor, workSiteId: site, overCapacityReason: texts.overCapacityReason }}
      requestId={requestId}
      title={texts.acceptTitle}
      placement={placement}
      intro={
        <>
          <p>{texts.acceptIntro}</p>
          {free !== null && !beyond && <p>{texts.freePlaces(free)}</p>}
        </>
      }
      submit={texts.acceptSubmit}
    >
      <HiddenInput field={fields.version} />
      <MentorSelect field={fields.mentorId} mentors={mentors} empty={texts.mentorLater} />
      {sites.length > 0 && <SiteSelect field={fields.workSiteId} sites={sites} />}
      {beyond && (
        <section className="panel stack stack--tight" aria-labelledby="utover">
          <Heading level="2" size="small" id="utover">
            {texts.overCapacityTitle}
          </Heading>
          <BodyLong>{texts.overCapacity}</BodyLong>
          <TextArea
            field={fields.overCapacityReason}
            label={texts.overCapacityReason}
            description={texts.overCapacityReasonWho}
            maxLength={500}
          />
        </section>
      )}
    </PlacementForm>
  );
}
