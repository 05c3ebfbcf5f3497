import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { chooseSite } from '~/commands/placement/choose-site.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { SiteSelect } from '~/components/work-site/site-select';
import { today } from '~/domain/calendar-date';
import { siteValues } from '~/domain/placement-values';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readSiteChoice } from '~/queries/work-site/read-site-choice.server';

export const meta = () => pageTitle(workSiteTexts.nb.chooseTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  return { requestId: randomUUID(), ...(await readSiteChoice(viewer, requireId(asked.params.id), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    siteValues,
    (input, requestId) => chooseSite(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=arbeidssted`,
  );
}

export default function PlacementSite() {
  const texts = useTexts(workSiteTexts);
  const { requestId, placement, workSiteId, sites } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof siteValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(placement.version), workSiteId: workSiteId ?? undefined },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ workSiteId: texts.site }}
      requestId={requestId}
      title={texts.chooseTitle}
      placement={placement}
      intro={texts.chooseIntro}
      submit={texts.submitChoose}
    >
      <HiddenInput field={fields.version} />
      <SiteSelect field={fields.workSiteId} sites={sites} />
    </PlacementForm>
  );
}
