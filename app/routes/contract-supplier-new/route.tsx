import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addSupplier } from '~/commands/contract/add-supplier.server';
import { RadioInput, SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { contractTexts } from '~/i18n/contracts';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readChainToExtend } from '~/queries/contract/contract-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { newSupplierSchema } from './schema';

export const meta = () => pageTitle(contractTexts.nb.supplierMeta);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'contracts.write');
  return { requestId: randomUUID(), ...(await readChainToExtend(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'contracts.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newSupplierSchema,
    (input, requestId) => addSupplier(viewer, id, input, requestId),
    () => `/kontrakter/${id}?kvittering=leverandor`,
  );
}

export default function ContractSupplierNew() {
  const texts = useTexts(contractTexts);
  const { requestId, id, name, above, suppliers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newSupplierSchema>>({ lastResult: answer });
  return (
    <FormPage
      form={form}
      labels={{ supplierId: texts.supplier, aboveSupplierId: texts.above }}
      requestId={requestId}
      title={texts.supplierTitle(name)}
      intro={texts.supplierIntro}
      submit={texts.submitSupplier}
      cancelTo={`/kontrakter/${id}`}
    >
      <SelectInput
        field={fields.supplierId}
        label={texts.supplier}
        description={texts.supplierHint}
        choices={suppliers.map((one) => ({ value: one.id, label: one.name }))}
      />
      <RadioInput
        field={fields.aboveSupplierId}
        label={texts.above}
        choices={above.map((one) => ({ value: one.id, label: texts.aboveLabel(one.name, one.link) }))}
      />
    </FormPage>
  );
}
