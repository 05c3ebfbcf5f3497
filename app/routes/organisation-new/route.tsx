import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerOrganisation } from '~/commands/organisation/register-organisation.server';
import { RadioInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { OrganisationFields, organisationLabels } from '~/components/organisation/organisation-fields';
import { pageTitle } from '~/components/ui/page-title';
import { newOrganisationValues } from '~/domain/organisation-values';
import { organisationTexts } from '~/i18n/organisations';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(organisationTexts.nb.formTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'organisations.manage');
  return { requestId: randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'organisations.manage');
  return submitForm(
    asked,
    loader,
    newOrganisationValues,
    (input, requestId) => registerOrganisation(viewer, input, requestId),
    (id) => `/organisasjoner/${id}?kvittering=registrert`,
  );
}

export default function OrganisationNew() {
  const texts = useTexts(organisationTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newOrganisationValues>>({ lastResult: answer });
  return (
    <FormPage
      form={form}
      labels={organisationLabels(texts)}
      requestId={requestId}
      title={texts.formTitle}
      intro={texts.formIntro}
      submit={texts.submitRegister}
      cancelTo="/organisasjoner"
    >
      <RadioInput
        field={fields.kind}
        label={texts.kind}
        description={texts.kindHint}
        choices={choicesOf(words.organisationKind)}
      />
      <OrganisationFields fields={fields} />
    </FormPage>
  );
}
