import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { choicesOf } from '~/i18n/vocabulary';
import { listProposals, proposalQuestion } from '~/queries/proposal/list-proposals.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ProposalTable } from './proposal-table';
import { ProposeFor } from './propose-for';

export const meta = () => pageTitle(proposalTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.read');
  const { view, filters } = proposalQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listProposals(viewer, view, filters, today())) };
}

export default function Proposals() {
  const texts = useTexts(proposalTexts);
  const { view, total, rows, order, mayPropose, toProposeFor } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || Boolean(query.get('status') || query.get('slag'));
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading title={texts.title} intro={texts.inboxIntro[order]} />
      {toProposeFor.length > 0 && <ProposeFor placements={toProposeFor} />}
      <FilterForm searchLabel={texts.searchLabel}>
        <FilterSelect name="status" label={texts.state} all={texts.everyState} choices={choicesOf(texts.status)} />
        <FilterSelect name="slag" label={texts.kindLabel} all={texts.everyKind} choices={choicesOf(texts.kind)} />
      </FilterForm>
      {total > 0 && <ProposalTable rows={rows} total={total} page={view.page} />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && (
        <EmptyState title={texts.none}>{mayPropose ? texts.noneForSupplier : texts.noneForOthers}</EmptyState>
      )}
    </div>
  );
}
