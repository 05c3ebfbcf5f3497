import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { editCandidate } from '~/commands/candidate/edit-candidate.server';
import { CandidateFields, candidateLabels } from '~/components/candidate/candidate-fields';
import { SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { candidateEditValues } from '~/domain/candidate-edit-values';
import { candidateFormTexts } from '~/i18n/candidate-forms';
import { candidateTexts } from '~/i18n/candidates';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readCandidateForm } from '~/queries/candidate/read-candidate-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { formValues } from './form-values';

export const meta = () => pageTitle(candidateFormTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  return { requestId: randomUUID(), candidate: await readCandidateForm(viewer, requireId(asked.params.id), today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    candidateEditValues,
    (input, requestId) => editCandidate(viewer, id, input, requestId),
    () => `/kandidater/${id}?kvittering=endret`,
  );
}

export default function CandidateEdit() {
  const fieldTexts = useTexts(candidateTexts);
  const texts = useTexts(candidateFormTexts);
  const { requestId, candidate } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof candidateEditValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: formValues(candidate),
  });
  return (
    <FormPage
      form={form}
      labels={{ ...candidateLabels(fieldTexts), caseworkerId: texts.caseworker }}
      requestId={requestId}
      title={texts.editTitle}
      submit={fieldTexts.submitEdit}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      <HiddenInput field={fields.version} />
      <CandidateFields fields={fields} />
      {candidate.hiddenByProtection && <p>{texts.hiddenByProtection}</p>}
      <SelectInput
        field={fields.caseworkerId}
        label={texts.caseworker}
        choices={candidate.caseworkers.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </FormPage>
  );
}
