import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeOrganisation } from '~/commands/organisation/change-organisation.server';
import { FormPage } from '~/components/form/form-page';
import { OrganisationFields, organisationLabels } from '~/components/organisation/organisation-fields';
import { pageTitle } from '~/components/ui/page-title';
import { version } from '~/domain/form-fields';
import { organisationFacts } from '~/domain/organisation-values';
import { organisationTexts } from '~/i18n/organisations';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readOrganisationToChange } from '~/queries/organisation/read-organisation.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

const schema = organisationFacts.extend({ version: version() });

export const meta = () => pageTitle(organisationTexts.nb.changeMeta);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'organisations.manage');
  return { requestId: randomUUID(), organisation: await readOrganisationToChange(viewer, requireId(asked.params.id)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'organisations.manage');
  return submitForm(
    asked,
    loader,
    schema,
    (input, requestId) => changeOrganisation(viewer, requireId(asked.params.id), input, requestId),
    (id) => `/organisasjoner/${id}?kvittering=endret`,
  );
}

export default function OrganisationEdit() {
  const texts = useTexts(organisationTexts);
  const { requestId, organisation } = useLoaderData<typeof loader>();
  const { version: seen, ...written } = organisation;
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof schema>>({ lastResult: answer, defaultValue: written });
  return (
    <FormPage
      form={form}
      labels={organisationLabels(texts)}
      requestId={requestId}
      title={texts.changeTitle(organisation.name)}
      submit={texts.submitChange}
      cancelTo={`/organisasjoner/${organisation.id}`}
    >
      <input type="hidden" name="version" value={seen} />
      <OrganisationFields fields={fields} />
    </FormPage>
  );
}
