import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerContract } from '~/commands/contract/register-contract.server';
import { ContractFields, contractLabels } from '~/components/contract/contract-fields';
import { SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { newContractValues } from '~/domain/contract-values';
import { DEFAULT_CLOCK } from '~/domain/figures/definitions';
import { contractTexts } from '~/i18n/contracts';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readContractParties } from '~/queries/contract/contract-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(contractTexts.nb.formTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'contracts.write');
  return { requestId: randomUUID(), ...(await readContractParties(viewer)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'contracts.write');
  return submitForm(
    asked,
    loader,
    newContractValues,
    (input, requestId) => registerContract(viewer, input, requestId),
    (id) => `/kontrakter/${id}?kvittering=registrert`,
  );
}

export default function ContractNew() {
  const texts = useTexts(contractTexts);
  const { requestId, buyers, suppliers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newContractValues>>({
    lastResult: answer,
    defaultValue: { clock: DEFAULT_CLOCK },
  });
  return (
    <FormPage
      form={form}
      labels={contractLabels(texts)}
      requestId={requestId}
      title={texts.formTitle}
      intro={texts.formIntro}
      submit={texts.submitRegister}
      cancelTo="/kontrakter"
    >
      <ContractFields fields={fields} buyers={buyers} referenceGiven={false}>
        <SelectInput
          field={fields.mainSupplierId}
          label={texts.mainSupplier}
          choices={suppliers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </ContractFields>
    </FormPage>
  );
}
