import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { recordLeaving } from '~/commands/candidate/record-leaving.server';
import { CheckboxInput, DateInput, RadioInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { leavingValues } from '~/domain/leaving-values';
import { candidateFormTexts } from '~/i18n/candidate-forms';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readLeaving } from '~/queries/candidate/read-leaving.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(candidateFormTexts.nb.leaveTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  return { requestId: randomUUID(), ...(await readLeaving(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    leavingValues,
    (input, requestId) => recordLeaving(viewer, id, input, requestId),
    (outcome) => `/kandidater/${id}?kvittering=${outcome === 'left' ? 'ut-av-maalgruppen' : 'i-maalgruppen'}`,
  );
}

export default function CandidateLeave() {
  const texts = useTexts(candidateFormTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, name, version, leftOn, leftReason } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof leavingValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(version), leftOn: leftOn ? formatShortDate(leftOn) : '', leftReason },
  });
  return (
    <FormPage
      form={form}
      labels={{ leftOn: texts.leftOn, leftReason: texts.leftReason, stillInGroup: texts.stillInGroup }}
      requestId={requestId}
      title={texts.leaveTitle}
      intro={texts.leaveIntro(name)}
      submit={texts.leaveSubmit}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.leftOn} label={texts.leftOn} />
      <RadioInput field={fields.leftReason} label={texts.leftReason} choices={choicesOf(words.leftReason)} />
      {leftOn && (
        <CheckboxInput field={fields.stillInGroup} label={texts.stillInGroup} description={texts.stillInGroupHint} />
      )}
    </FormPage>
  );
}
