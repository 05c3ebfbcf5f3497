import { useForm } from '@conform-to/react';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { awardTender } from '~/commands/tender/award-tender.server';
import { useRefusalText } from '~/components/form/field-errors';
import { FormPage } from '~/components/form/form-page';
import { pointsText } from '~/components/tender/weight-text';
import { pageTitle } from '~/components/ui/page-title';
import { awardValues } from '~/domain/tender/tender-values';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderFor } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.awardTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { id, name, tenderers } = await readTenderFor(viewer, requireId(asked.params.id), 'award');
  const rows = tenderers.map((one) => ({ id: one.id, name: one.name, points: one.points ?? 0 }));
  return { requestId: randomUUID(), id, name, tenderers: rows.toSorted((one, other) => other.points - one.points) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    awardValues,
    (input, requestId) => awardTender(viewer, id, input, requestId),
    () => `/konkurranser/${id}?kvittering=tildelt`,
  );
}

export default function TenderAward() {
  const texts = useTexts(tendererTexts);
  const textOf = useRefusalText();
  const { requestId, id, name, tenderers } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ winners: string[] }>({ lastResult: useActionData<typeof action>() });
  const chosen = fields.winners.initialValue as string | string[] | undefined;
  return (
    <FormPage
      form={form}
      labels={{ winners: texts.winners }}
      requestId={requestId}
      title={texts.awardTitle}
      intro={`${name}. ${texts.awardIntro}`}
      submit={texts.submitAward}
      cancelTo={`/konkurranser/${id}`}
    >
      <CheckboxGroup
        id={fields.winners.id}
        legend={texts.winners}
        error={textOf(fields.winners.errors)}
        defaultValue={chosen === undefined ? [] : [chosen].flat()}
        tabIndex={-1}
      >
        {tenderers.map((one) => (
          <Checkbox key={one.id} name={fields.winners.name} value={one.id}>
            {texts.winnerPoints(one.name, pointsText(one.points))}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </FormPage>
  );
}
