import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerEmployment } from '~/commands/employment/register-employment.server';
import { EmploymentFields, employmentLabels } from '~/components/employment/employment-fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { newEmploymentValues } from '~/domain/employment-values';
import { employmentTexts } from '~/i18n/employments';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readNewEmployment } from '~/queries/employment/read-new-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employmentTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  return { requestId: randomUUID(), ...(await readNewEmployment(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newEmploymentValues,
    (input, requestId) => registerEmployment(viewer, id, input, requestId),
    (employmentId) => `/arbeid/${employmentId}?kvittering=registrert`,
  );
}

export default function EmploymentNew() {
  const texts = useTexts(employmentTexts);
  const { requestId, name, suppliers } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newEmploymentValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={employmentLabels(texts)}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.about(name)}
      submit={texts.submitNew}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      <EmploymentFields fields={fields} suppliers={suppliers} />
    </FormPage>
  );
}
