import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { WayBack } from '~/components/placement/way-back';
import { ProposalFacts } from '~/components/proposal/proposal-facts';
import { ProposalTag } from '~/components/proposal/proposal-tag';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { placementProposals } from '~/queries/proposal/placement-proposals.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Propose } from './propose';

export const meta = () => pageTitle(proposalTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.read');
  return placementProposals(viewer, requireId(asked.params.id), today());
}

export default function PlacementProposals() {
  const texts = useTexts(proposalTexts);
  const { placement, mayPropose, kinds, proposals } = useLoaderData<typeof loader>();
  const { name, reference, supplierName, backTo } = placement;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading
        title={texts.titleFor(name ?? reference)}
        intro={
          <div className="stack stack--tight">
            <p>{texts.about(name, reference, supplierName)}</p>
            <p>{texts.intro}</p>
            <p>
              <WayBack to={backTo} />
            </p>
          </div>
        }
      />
      {mayPropose && <Propose placementId={placement.id} kinds={kinds} />}
      {proposals.length === 0 && (
        <EmptyState title={texts.none}>{mayPropose ? texts.noneForSupplier : texts.noneForOthers}</EmptyState>
      )}
      {proposals.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="forslag">
          <Heading level="2" size="medium" id="forslag">
            {texts.historyHeading}
          </Heading>
          <ul className="plain-list stack stack--tight">
            {proposals.map((proposal) => (
              <li key={proposal.id} className="panel stack stack--tight">
                <div className="row">
                  <Heading level="3" size="small">
                    {texts.kind[proposal.kind]}
                  </Heading>
                  <ProposalTag status={proposal.status} />
                </div>
                <ProposalFacts proposal={proposal} />
                <div className="row">
                  {proposal.allowedActions.includes('approve') && (
                    <ActionLink to={`/forslag/${proposal.id}`} size="small">
                      {texts.answer}
                    </ActionLink>
                  )}
                  {proposal.allowedActions.includes('withdraw') && (
                    <ActionLink to={`/forslag/${proposal.id}/trekk`} size="small" variant="secondary">
                      {texts.takeBack}
                    </ActionLink>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
