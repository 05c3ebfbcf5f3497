import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addWorkSite } from '~/commands/work-site/add-work-site.server';
import { SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { WorkSiteFields, workSiteLabels } from '~/components/work-site/work-site-fields';
import { today } from '~/domain/calendar-date';
import { workSiteValues } from '~/domain/work-site-values';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { contractChoices } from '~/queries/work-site/contract-choices.server';

export const meta = () => pageTitle(workSiteTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  const on = today();
  return { requestId: randomUUID(), on, contracts: await contractChoices(viewer, on) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  return submitForm(
    asked,
    loader,
    workSiteValues,
    (input, requestId) => addWorkSite(viewer, input, requestId),
    () => '/arbeidssteder?kvittering=nytt',
  );
}

export default function WorkSiteNew() {
  const texts = useTexts(workSiteTexts);
  const { requestId, on, contracts } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof workSiteValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { contractId: contracts.length === 1 ? contracts[0]?.value : undefined, countedOn: formatShortDate(on) },
  });
  return (
    <FormPage
      form={form}
      labels={{ contractId: texts.contract, ...workSiteLabels(texts) }}
      requestId={requestId}
      title={texts.newTitle}
      intro={contracts.length > 0 ? texts.newIntro : texts.noContracts}
      submit={texts.submitNew}
      cancelTo="/arbeidssteder"
    >
      <SelectInput field={fields.contractId} label={texts.contract} choices={contracts} />
      <WorkSiteFields fields={fields} />
    </FormPage>
  );
}
