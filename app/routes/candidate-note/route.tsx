import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addNote } from '~/commands/candidate/add-note.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { candidateFormTexts } from '~/i18n/candidate-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readCandidateHeading } from '~/queries/candidate/read-candidate-heading.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { noteSchema } from './schema';

export const meta = () => pageTitle(candidateFormTexts.nb.noteTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.notes');
  const { id, name } = await readCandidateHeading(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), id, name };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.notes');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    noteSchema,
    (input, requestId) => addNote(viewer, id, input, requestId),
    () => `/kandidater/${id}?kvittering=notat`,
  );
}

export default function CandidateNote() {
  const texts = useTexts(candidateFormTexts);
  const { requestId, id, name } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof noteSchema>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ text: texts.note }}
      requestId={requestId}
      title={texts.noteTitle}
      intro={texts.noteIntro(name)}
      submit={texts.noteSubmit}
      cancelTo={`/kandidater/${id}`}
    >
      <TextArea field={fields.text} label={texts.note} description={texts.noteWho} maxLength={4000} />
    </FormPage>
  );
}
