import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { costTexts } from '~/i18n/costs';
import { useTexts } from '~/i18n/texts';
import { readCostPage } from '~/queries/cost/read-cost-page.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { HoursFigure } from './hours-figure';
import { Measures } from './measures';
import { Statements } from './statements';
import { Totals } from './totals';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data ? costTexts.nb.titleOf(data.contract.name) : costTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.read');
  return { on: today(), ...(await readCostPage(viewer, requireId(asked.params.id), today())) };
}

export default function ContractCost() {
  const texts = useTexts(costTexts);
  const { on, contract, ownName, mayWrite, measures, promises, quarters, hours, ...totals } = useLoaderData<typeof loader>();
  const own = ownName ? texts.onlyOwn(ownName) : '';
  return (
    <div className="stack">
      <PageHeading title={texts.titleOf(contract.name)} intro={`${texts.intro} ${own}`.trim()} />
      <Measures contractId={contract.id} measures={measures} promises={promises} mayAdd={mayWrite} />
      <Totals {...totals} hours={hours} />
      <HoursFigure {...{ contract, ownName, on, hours }} />
      <Statements contractId={contract.id} quarters={quarters} mayWrite={mayWrite} seesNumbers={totals.seesNumbers} on={on} />
      <Link to={`/kontrakter/${contract.id}`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
