import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { ProposalFacts } from '~/components/proposal/proposal-facts';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { versionValues } from '~/domain/placement-values';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readProposalWithdrawal } from '~/queries/proposal/read-proposal-withdrawal.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(proposalTexts.nb.withdrawTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.make');
  return { requestId: randomUUID(), ...(await readProposalWithdrawal(viewer, requireId(asked.params.id), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.make');
  const proposalId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    versionValues,
    (input, requestId) => withdrawProposal(viewer, { proposalId, ...input }, requestId),
    (placementId) => `/praksis/${placementId}/forslag?kvittering=trukket`,
  );
}

export default function ProposalWithdraw() {
  const texts = useTexts(proposalTexts);
  const { requestId, proposal, placement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof versionValues>>({
    lastResult: answer,
    defaultValue: { version: String(proposal.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.withdrawTitle}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{texts.about(placement.name, placement.reference, placement.supplierName)}</strong>
          </p>
          <p>{texts.withdrawIntro}</p>
          <div className="panel">
            <ProposalFacts proposal={proposal} />
          </div>
        </div>
      }
      submit={texts.withdrawSubmit}
      cancelTo={`/praksis/${placement.id}/forslag`}
    >
      <HiddenInput field={fields.version} />
    </FormPage>
  );
}
