import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { writeAnswers } from '~/commands/tender/write-answers.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { answerValues } from '~/domain/tender/tender-values';
import { criterionTexts } from '~/i18n/criterion';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderer } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.writeAnswers);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const found = await readTenderer(viewer, requireId(asked.params.id), requireId(asked.params.tenderer), 'write_answers');
  const { id, name, answers, version } = found.tenderer;
  return { requestId: randomUUID(), tenderId: found.tender.id, tenderer: { id, name, answers, version } };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const [id, tendererId] = [requireId(asked.params.id), requireId(asked.params.tenderer)];
  return submitForm(
    asked,
    loader,
    answerValues,
    (input, requestId) => writeAnswers(viewer, id, tendererId, input, requestId),
    () => `/konkurranser/${id}/tilbydere/${tendererId}?kvittering=svar`,
  );
}

export default function TendererAnswers() {
  const texts = useTexts(tendererTexts);
  const { parts } = useTexts(criterionTexts);
  const { requestId, tenderId, tenderer } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof answerValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      ...Object.fromEntries(criterionParts.map((part) => [part, tenderer.answers[part] ?? undefined])),
      version: String(tenderer.version),
    },
  });
  return (
    <FormPage
      form={form}
      labels={parts}
      requestId={requestId}
      title={texts.answersTitle(tenderer.name)}
      intro={texts.answersIntro}
      submit={texts.submitAnswers}
      cancelTo={`/konkurranser/${tenderId}/tilbydere/${tenderer.id}`}
    >
      <HiddenInput field={fields.version} />
      {criterionParts.map((part) => (
        <TextArea key={part} field={fields[part]} label={parts[part]} maxLength={10_000} optional />
      ))}
    </FormPage>
  );
}
