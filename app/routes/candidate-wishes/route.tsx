import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { recordWishes } from '~/commands/candidate/record-wishes.server';
import { CheckboxGroupInput } from '~/components/form/checkbox-group';
import { DateInput, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { wishValues } from '~/domain/wish-values';
import { formatShortDate } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { wishTexts } from '~/i18n/wishes';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readWishesForm } from '~/queries/candidate/read-wishes-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(wishTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  return { requestId: randomUUID(), ...(await readWishesForm(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    wishValues,
    (input, requestId) => recordWishes(viewer, id, input, requestId),
    () => `/kandidater/${id}?kvittering=onsker`,
  );
}

export default function CandidateWishes() {
  const texts = useTexts(wishTexts);
  const { shiftNames } = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, id, version, name, wishes } = useLoaderData<typeof loader>();
  const { availableFrom, priorOccupation, ...lists } = wishes;
  const [form, fields] = useForm<z.input<typeof wishValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      ...lists,
      version: String(version),
      availableFrom: availableFrom ? formatShortDate(availableFrom) : undefined,
      priorOccupation: priorOccupation ?? undefined,
    },
  });
  const departments = choicesOf(words.department);
  const { wantedDepartments, availableShifts, priorDepartments } = texts;
  return (
    <FormPage
      form={form}
      labels={{ wantedDepartments, availableShifts, availableFrom: texts.availableFrom, priorOccupation: texts.priorOccupation, priorDepartments }}
      requestId={requestId}
      title={texts.title}
      intro={
        <div className="stack stack--tight">
          <p>{texts.intro(name)}</p>
          <p>{texts.who}</p>
        </div>
      }
      submit={texts.submit}
      cancelTo={`/kandidater/${id}`}
    >
      <HiddenInput field={fields.version} />
      <CheckboxGroupInput field={fields.wantedDepartments} label={wantedDepartments} choices={departments} />
      <CheckboxGroupInput field={fields.availableShifts} label={availableShifts} choices={choicesOf(shiftNames)} />
      <DateInput field={fields.availableFrom} label={texts.availableFrom} optional />
      <TextInput field={fields.priorOccupation} label={texts.priorOccupation} description={texts.priorOccupationHint} optional />
      <CheckboxGroupInput field={fields.priorDepartments} label={priorDepartments} choices={departments} />
    </FormPage>
  );
}
