import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { editEmployment } from '~/commands/employment/edit-employment.server';
import { EmploymentFields, employmentLabels } from '~/components/employment/employment-fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { editedEmploymentValues } from '~/domain/employment-values';
import { employmentTexts } from '~/i18n/employments';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmploymentForm } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { formValues } from './form-values';

export const meta = () => pageTitle(employmentTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  return { requestId: randomUUID(), job: await readEmploymentForm(viewer, requireId(asked.params.id)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    editedEmploymentValues,
    (input, requestId) => editEmployment(viewer, id, input, requestId),
    () => `/arbeid/${id}?kvittering=endret`,
  );
}

export default function EmploymentEdit() {
  const texts = useTexts(employmentTexts);
  const { requestId, job } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof editedEmploymentValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: formValues(job),
  });
  return (
    <FormPage
      form={form}
      labels={employmentLabels(texts)}
      requestId={requestId}
      title={texts.editTitle}
      intro={texts.about(job.candidateName)}
      submit={texts.submitEdit}
      cancelTo={`/arbeid/${job.id}`}
    >
      <HiddenInput field={fields.version} />
      <EmploymentFields fields={fields} suppliers={job.suppliers} />
    </FormPage>
  );
}
