import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addMeasure } from '~/commands/cost-measure/add-measure.server';
import { EvidenceFields } from '~/components/cost/evidence-fields';
import { DateInput, SelectInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { costMeasureParts } from '~/domain/cost-measure';
import { newMeasureValues } from '~/domain/cost-measure-values';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readOwnContract } from '~/queries/cost/own-contract.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(costMeasureTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  return { requestId: randomUUID(), contract: await readOwnContract(viewer, requireId(asked.params.id)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const contractId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newMeasureValues,
    (input, requestId) => addMeasure(viewer, contractId, input, requestId),
    (id) => `/kostnadstiltak/${id}?kvittering=lagt_til`,
  );
}

export default function CostMeasureNew() {
  const texts = useTexts(costMeasureTexts);
  const { requestId, contract } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newMeasureValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ text: texts.text, part: texts.part, plannedFor: texts.date, evidence: texts.evidence, evidenceLink: texts.link }}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.newIntro(contract.name)}
      submit={texts.submitNew}
      cancelTo={`/kontrakter/${contract.id}/kostnad`}
    >
      <TextArea field={fields.text} label={texts.text} description={texts.textHint} maxLength={1000} />
      <SelectInput field={fields.part} label={texts.part} choices={costMeasureParts.map((part) => ({ value: part, label: texts.parts[part] }))} />
      <DateInput field={fields.plannedFor} label={texts.date} />
      <EvidenceFields evidence={fields.evidence} evidenceLink={fields.evidenceLink} />
    </FormPage>
  );
}
