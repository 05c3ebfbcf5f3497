import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { moveMeasure } from '~/commands/cost-measure/move-measure.server';
import { AboutMeasure } from '~/components/cost/about-measure';
import { EvidenceFields } from '~/components/cost/evidence-fields';
import { DateInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { costMeasureStepOf, type CostMeasureStep } from '~/domain/cost-measure';
import { closedMeasureValues, inPlaceValues, type MeasureStepValues } from '~/domain/cost-measure-values';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMeasureForAction } from '~/queries/cost/read-measure.server';
import { requireId } from '~/queries/session/require-id.server';
import { notFound, requireViewer } from '~/queries/session/require-viewer.server';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? costMeasureTexts.nb.steps[data.step].action : costMeasureTexts.nb.measure);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const step = stepIn(asked);
  const { id, text, version, evidence, evidenceLink } = await readMeasureForAction(viewer, requireId(asked.params.id), step);
  return { requestId: randomUUID(), step, measure: { id, text, version, evidence, evidenceLink }, on: today() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const id = requireId(asked.params.id);
  const step = stepIn(asked);
  return submitForm(
    asked,
    loader,
    step === 'take_into_use' ? inPlaceValues : closedMeasureValues,
    (input: MeasureStepValues, requestId) => moveMeasure(viewer, id, step, input, requestId),
    () => `/kostnadstiltak/${id}?kvittering=${step}`,
  );
}

function stepIn({ params }: Pick<LoaderFunctionArgs, 'params'>): CostMeasureStep {
  const step = costMeasureStepOf(params.step);
  if (!step) throw notFound();
  return step;
}

export default function CostMeasureStepPage() {
  const texts = useTexts(costMeasureTexts);
  const { requestId, step, measure, on } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<keyof MeasureStepValues, string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      version: String(measure.version),
      happenedOn: formatShortDate(on),
      evidence: measure.evidence ?? undefined,
      evidenceLink: measure.evidenceLink ?? undefined,
    },
  });
  const words = texts.steps[step];
  return (
    <FormPage
      form={form}
      labels={{ happenedOn: words.date, reason: texts.reason, evidence: texts.evidence, evidenceLink: texts.link }}
      requestId={requestId}
      title={words.action}
      intro={<AboutMeasure text={measure.text} />}
      submit={words.submit}
      cancelTo={`/kostnadstiltak/${measure.id}`}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.happenedOn} label={words.date} />
      {step === 'take_into_use' ? (
        <EvidenceFields evidence={fields.evidence} evidenceLink={fields.evidenceLink} />
      ) : (
        <TextArea field={fields.reason} label={texts.reason} description={texts.reasonHint} maxLength={1000} />
      )}
    </FormPage>
  );
}
