import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeWorkSite } from '~/commands/work-site/change-work-site.server';
import { CheckboxInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { WorkSiteFields, workSiteLabels } from '~/components/work-site/work-site-fields';
import { workSiteChangeValues } from '~/domain/work-site-values';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readWorkSiteForm } from '~/queries/work-site/read-work-site-form.server';

export const meta = () => pageTitle(workSiteTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  return { requestId: randomUUID(), site: await readWorkSiteForm(viewer, requireId(asked.params.id)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    workSiteChangeValues,
    (input, requestId) => changeWorkSite(viewer, id, input, requestId),
    () => '/arbeidssteder?kvittering=endret',
  );
}

export default function WorkSiteEdit() {
  const texts = useTexts(workSiteTexts);
  const { requestId, site } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof workSiteChangeValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      version: String(site.version),
      name: site.name,
      address: site.address ?? undefined,
      employees: String(site.employees),
      countedOn: formatShortDate(site.countedOn),
      closed: site.isClosed ? 'on' : undefined,
    },
  });
  return (
    <FormPage
      form={form}
      labels={{ ...workSiteLabels(texts), closed: texts.closed }}
      requestId={requestId}
      title={texts.editTitle}
      intro={texts.editIntro(site.contractName)}
      submit={texts.submitEdit}
      cancelTo="/arbeidssteder"
    >
      <HiddenInput field={fields.version} />
      <WorkSiteFields fields={fields} />
      <CheckboxInput field={fields.closed} label={texts.closed} description={texts.closedHint} />
    </FormPage>
  );
}
