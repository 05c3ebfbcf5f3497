import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { StatementFacts } from '~/components/cost/statement-facts';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { quarterSlug } from '~/domain/quarter';
import { costStatementTexts } from '~/i18n/cost-statements';
import { formatQuarter } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { readStatement } from '~/queries/cost/read-statement.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Versions } from './versions';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? costStatementTexts.nb.titleOf(formatQuarter(data.statement.quarterEnd)) : costStatementTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.read');
  return readStatement(viewer, requireId(asked.params.id));
}

export default function CostStatement() {
  const texts = useTexts(costStatementTexts);
  const { statement, details } = useLoaderData<typeof loader>();
  const { allowedActions: can } = statement;
  const form = `/kontrakter/${statement.contractId}/kostnad/oppgave/${quarterSlug(statement.quarterEnd)}`;
  return (
    <div className="stack measure">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading
        title={texts.titleOf(formatQuarter(statement.quarterEnd))}
        actions={
          can.length > 0 && (
            <>
              {can.includes('send') && <ActionLink to={`/kostnadsoppgaver/${statement.id}/send`}>{texts.send}</ActionLink>}
              {(can.includes('change') || can.includes('correct')) && (
                <ActionLink to={form} variant="secondary">
                  {can.includes('change') ? texts.change : texts.correct}
                </ActionLink>
              )}
            </>
          )
        }
      />
      {!statement.isLatest && <p className="warning">{texts.replaced}</p>}
      <StatementFacts statement={statement} details={details} />
      {!details && <p className="subtle">{texts.hoursElsewhere}</p>}
      <Versions versions={statement.versions} shown={statement.id} />
      <Link to={`/kontrakter/${statement.contractId}/kostnad`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
