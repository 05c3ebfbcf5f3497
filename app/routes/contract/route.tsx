import { Heading } from '@navikt/ds-react';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { suppliersIn } from '~/domain/supplier-chain';
import { commonTexts } from '~/i18n/common';
import { contractTexts } from '~/i18n/contracts';
import { costTexts } from '~/i18n/costs';
import { useTexts } from '~/i18n/texts';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { countAchievement } from '~/queries/achievement/read-achievement.server';
import { readContract } from '~/queries/contract/read-contract.server';
import { readLatestReport } from '~/queries/periodic-report/latest-report.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { ContractFacts } from './contract-facts';
import { LatestReport } from './latest-report';
import { Outcomes } from './outcomes';
import { Promises } from './promises';
import { PublishedContractFigures } from './published-contract';
import { SupplierChain } from './supplier-chain';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.contract.name ?? contractTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['contracts.read', 'contracts.readOwn']);
  const id = requireId(asked.params.id);
  const on = today();
  const page = await readContract(viewer, id, on);
  return {
    on,
    ...page,
    achieved: page.maySeeCommitments ? await countAchievement(viewer, id, on) : null,
    latestReport: page.maySeeReports ? await readLatestReport(viewer, id, on) : null,
  };
}

export default function Contract() {
  const texts = useTexts(contractTexts);
  const common = useTexts(commonTexts);
  const training = useTexts(trainingFigureTexts);
  const costs = useTexts(costTexts);
  const page = useLoaderData<typeof loader>();
  const { contract } = page;
  const actions = page.kind === 'published' ? [] : page.allowedActions;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={contract.name}
        actions={
          actions.includes('change') && (
            <ActionLink to={`/kontrakter/${contract.id}/endre`} variant="secondary">
              {common.change}
            </ActionLink>
          )
        }
      />
      {page.kind === 'published' && (
        <>
          <PublishedContractFigures published={page.published} promisedHires={page.promisedHires} />
          <Link to={`/kontrakter/${contract.id}/opplaering`} className="aksel-link">
            {training.linkVolume}
          </Link>
        </>
      )}
      {page.achieved && <Promises contractId={contract.id} counts={page.achieved} />}
      {page.latestReport && <LatestReport report={page.latestReport} on={page.on} />}
      <section className="stack stack--tight" aria-labelledby="om">
        <Heading level="2" size="medium" id="om">
          {texts.facts}
        </Heading>
        <ContractFacts contract={contract} />
        {page.maySeeCosts && (
          <Link to={`/kontrakter/${contract.id}/kostnad`} className="aksel-link">
            {costs.link}
          </Link>
        )}
      </section>
      <section className="stack stack--tight" aria-labelledby="leverandorer">
        <Heading level="2" size="medium" id="leverandorer">
          {texts.chain}
        </Heading>
        <SupplierChain chain={contract.chain} started={page.kind === 'counted' ? page.started : {}} />
        {page.kind === 'counted' && (
          <p className="subtle">
            {texts.startedScope}{' '}
            <Link to={`/nokkeltall?${new URLSearchParams({ kontrakt: contract.reference })}`} className="aksel-link">
              {texts.figures}
            </Link>{' '}
            <Link to={`/kontrakter/${contract.id}/opplaering`} className="aksel-link">
              {training.link}
            </Link>
          </p>
        )}
        {actions.includes('add_supplier') && (
          <div>
            <ActionLink to={`/kontrakter/${contract.id}/leverandorer/ny`} variant="secondary" size="small">
              {texts.addSupplier}
            </ActionLink>
          </div>
        )}
      </section>
      {page.kind === 'counted' && page.outcomes && <Outcomes contractId={contract.id} suppliers={suppliersIn(contract.chain)} outcomes={page.outcomes} />}
    </div>
  );
}
