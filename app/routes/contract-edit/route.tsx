import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeContract } from '~/commands/contract/change-contract.server';
import { ContractFields, contractLabels } from '~/components/contract/contract-fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { contractChange } from '~/domain/contract-values';
import { contractTexts } from '~/i18n/contracts';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readContractToChange } from '~/queries/contract/contract-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(contractTexts.nb.changeMeta);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'contracts.write');
  return { requestId: randomUUID(), ...(await readContractToChange(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'contracts.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    contractChange,
    (input, requestId) => changeContract(viewer, id, input, requestId),
    () => `/kontrakter/${id}?kvittering=endret`,
  );
}

export default function ContractEdit() {
  const texts = useTexts(contractTexts);
  const { requestId, contract, buyers } = useLoaderData<typeof loader>();
  const { id, version, startsOn, endsOn, capacity, ...written } = contract;
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof contractChange>>({
    lastResult: answer,
    defaultValue: {
      ...written,
      startsOn: formatShortDate(startsOn),
      endsOn: endsOn && formatShortDate(endsOn),
      capacity: capacity?.toString(),
    },
  });
  return (
    <FormPage
      form={form}
      labels={contractLabels(texts)}
      requestId={requestId}
      title={texts.changeTitle(written.name)}
      intro={texts.changeIntro}
      submit={texts.submitChange}
      cancelTo={`/kontrakter/${id}`}
    >
      <input type="hidden" name="version" value={version} />
      <ContractFields fields={fields} buyers={buyers} referenceGiven />
    </FormPage>
  );
}
