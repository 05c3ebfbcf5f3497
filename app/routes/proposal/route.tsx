import { Link } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link as RouteLink, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { decideProposal } from '~/commands/proposal/decide-proposal.server';
import { ProposalFacts } from '~/components/proposal/proposal-facts';
import { ProposalTag } from '~/components/proposal/proposal-tag';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { proposalAnswerValues } from '~/domain/proposal-values';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readProposal } from '~/queries/proposal/read-proposal.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { AnswerForm } from './answer-form';
import { BeforeAnswer } from './before-answer';

const receiptOf = { approve: 'godkjent', reject: 'avvist' } as const;

export const meta = () => pageTitle(proposalTexts.nb.readTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.read');
  return { requestId: randomUUID(), ...(await readProposal(viewer, requireId(asked.params.id), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.decide');
  const proposalId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    proposalAnswerValues,
    (input, requestId) => decideProposal(viewer, { proposalId, ...input }, requestId),
    (answer) => `/forslag?kvittering=${receiptOf[answer]}`,
  );
}

export default function Proposal() {
  const texts = useTexts(proposalTexts);
  const loaded = useLoaderData<typeof loader>();
  const { placement, proposal } = loaded;
  const { allowedActions } = proposal;
  return (
    <div className="frame--narrow stack">
      <PageHeading
        title={texts.kind[proposal.kind]}
        intro={
          <div className="stack stack--tight">
            <p>
              <strong>{texts.about(placement.name, placement.reference, placement.supplierName)}</strong>
            </p>
            <div>
              <ProposalTag status={proposal.status} />
            </div>
          </div>
        }
      />
      <div className="panel">
        <ProposalFacts proposal={proposal} />
      </div>
      {allowedActions.includes('approve') && (
        <>
          <BeforeAnswer fault={loaded.fault} warnings={loaded.warnings} hasAgreement={placement.hasAgreement} />
          <AnswerForm loaded={loaded} />
        </>
      )}
      <div className="row">
        {allowedActions.includes('withdraw') && (
          <ActionLink to={`/forslag/${proposal.id}/trekk`} variant="secondary">
            {texts.takeBack}
          </ActionLink>
        )}
        <Link as={RouteLink} to={`/praksis/${placement.id}/forslag`}>
          {texts.backToProposals}
        </Link>
      </div>
    </div>
  );
}
