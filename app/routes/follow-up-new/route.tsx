import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { recordFollowUp } from '~/commands/follow-up/record-follow-up.server';
import { DateInput, RadioInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { followUpValues } from '~/domain/follow-up-values';
import { followUpTexts } from '~/i18n/follow-ups';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readFollowUpForm } from '~/queries/follow-up/read-follow-up-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'followUps.write');
  const askedFor = new URL(asked.request.url).searchParams.get('dato');
  return { requestId: randomUUID(), ...(await readFollowUpForm(viewer, requireId(asked.params.id), askedFor, today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'followUps.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    followUpValues,
    (input, requestId) => recordFollowUp(viewer, id, input, requestId),
    () => `/kandidater/${id}?kvittering=resultat`,
  );
}

export default function FollowUpNew() {
  const texts = useTexts(followUpTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, name, sources, statusDate } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof followUpValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { statusDate: formatShortDate(statusDate), source: sources[0] },
  });
  const { statusDate: statusDateLabel, status, source, method, note } = texts;
  return (
    <FormPage
      form={form}
      labels={{ statusDate: statusDateLabel, status, source, method, note }}
      requestId={requestId}
      title={texts.title}
      intro={texts.intro(name)}
      submit={texts.submit}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      <DateInput field={fields.statusDate} label={statusDateLabel} description={texts.statusDateHint} />
      <RadioInput field={fields.status} label={status} choices={choicesOf(words.followUpStatus)} />
      {sources.length > 1 && (
        <RadioInput
          field={fields.source}
          label={source}
          choices={sources.map((value) => ({ value, label: words.followUpSource[value] }))}
        />
      )}
      <RadioInput field={fields.method} label={method} choices={choicesOf(words.checkMethod)} />
      <TextArea field={fields.note} label={note} description={texts.noteWho} maxLength={2000} optional />
      <p className="subtle">{texts.correction}</p>
    </FormPage>
  );
}
