import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { documentMeasure } from '~/commands/cost-measure/document-measure.server';
import { AboutMeasure } from '~/components/cost/about-measure';
import { EvidenceFields } from '~/components/cost/evidence-fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { measureEvidenceValues } from '~/domain/cost-measure-values';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMeasureForAction } from '~/queries/cost/read-measure.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(costMeasureTexts.nb.document);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const { id, text, version, evidence, evidenceLink } = await readMeasureForAction(viewer, requireId(asked.params.id), 'document');
  return { requestId: randomUUID(), measure: { id, text, version, evidence, evidenceLink } };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    measureEvidenceValues,
    (input, requestId) => documentMeasure(viewer, id, input, requestId),
    () => `/kostnadstiltak/${id}?kvittering=dokumentert`,
  );
}

export default function CostMeasureEvidence() {
  const texts = useTexts(costMeasureTexts);
  const { requestId, measure } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof measureEvidenceValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      version: String(measure.version),
      evidence: measure.evidence ?? undefined,
      evidenceLink: measure.evidenceLink ?? undefined,
    },
  });
  return (
    <FormPage
      form={form}
      labels={{ evidence: texts.evidence, evidenceLink: texts.link }}
      requestId={requestId}
      title={measure.evidence ?? measure.evidenceLink ? texts.document : texts.documentFirst}
      intro={<AboutMeasure text={measure.text} />}
      submit={texts.submitDocument}
      cancelTo={`/kostnadstiltak/${measure.id}`}
    >
      <HiddenInput field={fields.version} />
      <EvidenceFields evidence={fields.evidence} evidenceLink={fields.evidenceLink} />
    </FormPage>
  );
}
