import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { formatDate } from '~/i18n/format';
import { portfolioTexts } from '~/i18n/portfolio';
import { useTexts } from '~/i18n/texts';
import { readPortfolio } from '~/queries/portfolio/read-portfolio.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ContractTable } from './contract-table';
import { Departments } from './departments';
import { Quarters } from './quarters';
import { Suppliers } from './suppliers';

export const meta = () => pageTitle(portfolioTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'portfolio.read');
  const chosen = new URL(asked.request.url).searchParams.get('kontrakt') || null;
  return readPortfolio(viewer, today(), chosen && requireId(chosen));
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;
export type PortfolioContract = Page['contracts'][number];
export type PortfolioQuarter = Page['quarters'][number];
export type PortfolioSupplier = Page['suppliers'][number];
export type PortfolioDepartment = Page['departments'][number];

export default function Portfolio() {
  const texts = useTexts(portfolioTexts);
  const { periodEnd, contracts, quarters, suppliers, departments } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack--wide">
      <PageHeading title={texts.title} intro={periodEnd ? texts.intro(formatDate(periodEnd)) : texts.introNone} />
      {contracts.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {contracts.length > 0 && !periodEnd && <EmptyState title={texts.nothingTitle}>{texts.nothingText}</EmptyState>}
      {contracts.length > 0 && <ExportLinks dataset="portefoelje" name={texts.workbook} lead={texts.workbookLead} formats={['xlsx']} />}
      {contracts.length > 0 && <ContractTable contracts={contracts} />}
      {periodEnd && <Quarters quarters={quarters} contracts={contracts} />}
      {suppliers.length > 0 && <Suppliers suppliers={suppliers} />}
      {periodEnd && departments.length > 0 && <Departments departments={departments} on={periodEnd} />}
      {periodEnd && (
        <p>
          <Link to="/om-tallene" className="aksel-link">
            {texts.about}
          </Link>
        </p>
      )}
    </div>
  );
}
