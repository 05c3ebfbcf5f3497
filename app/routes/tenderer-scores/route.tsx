import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { giveScores } from '~/commands/tender/give-scores.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { decimalText } from '~/domain/tender/points';
import { reasonField, scoreField, scoreValues } from '~/domain/tender/tender-values';
import { criterionTexts } from '~/i18n/criterion';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderer } from '~/queries/tender/read-tender.server';
import { ScoreFields } from './score-fields';

export const meta = () => pageTitle(tendererTexts.nb.giveScores);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const found = await readTenderer(viewer, requireId(asked.params.id), requireId(asked.params.tenderer), 'score');
  return { requestId: randomUUID(), tenderId: found.tender.id, weights: found.weights, tenderer: found.tenderer };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const [id, tendererId] = [requireId(asked.params.id), requireId(asked.params.tenderer)];
  return submitForm(
    asked,
    loader,
    scoreValues,
    (input, requestId) => giveScores(viewer, id, tendererId, input, requestId),
    () => `/konkurranser/${id}/tilbydere/${tendererId}?kvittering=poeng`,
  );
}

export default function TendererScores() {
  const texts = useTexts(tendererTexts);
  const { parts } = useTexts(criterionTexts);
  const { requestId, tenderId, weights, tenderer } = useLoaderData<typeof loader>();
  const given = criterionParts.flatMap((part) => {
    const score = tenderer.scores[part];
    return score ? [[scoreField(part), decimalText(score.score, 1)], [reasonField(part), score.reason]] : [];
  });
  const [form, fields] = useForm<Record<string, string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { ...Object.fromEntries(given), version: String(tenderer.version) },
  });
  const labels = criterionParts.flatMap((part) => [
    [scoreField(part), texts.scoreOf(parts[part])],
    [reasonField(part), texts.reasonOf(parts[part])],
  ]);
  return (
    <FormPage
      form={form}
      labels={Object.fromEntries(labels) as Record<string, string>}
      requestId={requestId}
      title={texts.scoresTitle(tenderer.name)}
      intro={texts.scoresIntro}
      submit={texts.submitScores}
      cancelTo={`/konkurranser/${tenderId}/tilbydere/${tenderer.id}`}
    >
      {fields.version && <HiddenInput field={fields.version} />}
      {criterionParts.map((part) => (
        <ScoreFields key={part} part={part} tenderer={tenderer} weights={weights} fields={fields} />
      ))}
    </FormPage>
  );
}
