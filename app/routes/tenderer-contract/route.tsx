import { useForm } from '@conform-to/react';
import { Heading } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { carryOver } from '~/commands/tender/carry-over.server';
import { SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { carryOverValues } from '~/domain/tender/tender-values';
import { commitmentTexts } from '~/i18n/commitments';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readCarryOver } from '~/queries/tender/read-carry-over.server';

export const meta = () => pageTitle(tendererTexts.nb.carryTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { tender, winner, contracts } = await readCarryOver(viewer, requireId(asked.params.id), requireId(asked.params.tenderer));
  const { id, name, commitments } = winner;
  return { requestId: randomUUID(), tender, winner: { id, name, commitments }, contracts };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const [id, tendererId] = [requireId(asked.params.id), requireId(asked.params.tenderer)];
  return submitForm(
    asked,
    loader,
    carryOverValues,
    (input, requestId) => carryOver(viewer, id, tendererId, input, requestId),
    (contractId) => `/kontrakter/${contractId}/lofter?kvittering=hentet`,
  );
}

export default function TendererContract() {
  const texts = useTexts(tendererTexts);
  const { promise: say } = useTexts(commitmentTexts);
  const { requestId, tender, winner, contracts } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof carryOverValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { contractId: contracts.length === 1 ? contracts[0]?.id : undefined },
  });
  const back = `/konkurranser/${tender.id}/tilbydere/${winner.id}`;
  if (contracts.length === 0) {
    return (
      <div className="frame--narrow stack">
        <PageHeading title={texts.carryTitle} />
        <p>{texts.noContracts}</p>
        <Link to={back} className="aksel-link">
          {winner.name}
        </Link>
      </div>
    );
  }
  return (
    <FormPage
      form={form}
      labels={{ contractId: texts.contract }}
      requestId={requestId}
      title={texts.carryTitle}
      intro={texts.carryIntro(winner.name)}
      submit={texts.submitCarry}
      cancelTo={back}
    >
      <div>
        <Heading level="2" size="small">
          {texts.promisesToCarry}
        </Heading>
        {winner.commitments.length === 0 ? (
          <p>{texts.noPromises}</p>
        ) : (
          <ul>
            {winner.commitments.map((promise) => (
              <li key={promise.id}>{say(promise)}</li>
            ))}
          </ul>
        )}
      </div>
      <SelectInput
        field={fields.contractId}
        label={texts.contract}
        choices={contracts.map(({ id, name, reference }) => ({ value: id, label: `${name} (${reference})` }))}
      />
    </FormPage>
  );
}
