import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { TenderStateTag } from '~/components/tender/state-tag';
import { weightText } from '~/components/tender/weight-text';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { Facts } from '~/components/ui/facts';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { criterionTexts } from '~/i18n/criterion';
import { formatDate } from '~/i18n/format';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTender } from '~/queries/tender/read-tender.server';
import { TendererTable } from './tenderer-table';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name ?? tenderTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { digest: _digest, tenderers, ...tender } = await readTender(viewer, requireId(asked.params.id));
  const rows = tenderers.map(({ id, name, orgNumber, answers, scored, points, won, contract }) => ({
    ...{ id, name, orgNumber, scored, points, won, contract },
    answered: Object.values(answers).filter((text) => text !== null).length,
  }));
  return { ...tender, tenderers: rows };
}

export default function Tender() {
  const texts = useTexts(tenderTexts);
  const { parts } = useTexts(criterionTexts);
  const tender = useLoaderData<typeof loader>();
  const { id, name, state, weights, totalWeight, tenderers, approval, approvalLapsedOn, allowedActions } = tender;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={name}
        actions={
          <>
            {allowedActions.includes('award') && <ActionLink to={`/konkurranser/${id}/tildel`}>{texts.award}</ActionLink>}
            {allowedActions.includes('approve') && <ActionLink to={`/konkurranser/${id}/godkjenn`}>{texts.approve}</ActionLink>}
            {tenderers.length > 0 && (
              <ActionLink to={`/konkurranser/${id}/sammenlign`} variant="secondary">
                {texts.compare}
              </ActionLink>
            )}
          </>
        }
      />
      <div className="stack stack--tight">
        <div>
          <TenderStateTag state={state} />
        </div>
        <p className="measure">
          {texts.nextSteps[state]} {approval && texts.approvedBy(approval.byName, formatDate(approval.on))}
          {approvalLapsedOn && texts.lapsed(formatDate(approvalLapsedOn))}
        </p>
      </div>
      <section className="stack stack--tight" aria-labelledby="tilbydere">
        <Heading level="2" size="medium" id="tilbydere">
          {texts.tenderers}
        </Heading>
        {tenderers.length === 0 && <EmptyState title={texts.noTenderers}>{texts.noTenderersText}</EmptyState>}
        {tenderers.length > 0 && (
          <>
            <TendererTable />
            <ExportLinks dataset="tilbydere" name={texts.tenderers} also={{ id }} />
          </>
        )}
        {allowedActions.includes('add_tenderer') && (
          <div>
            <ActionLink to={`/konkurranser/${id}/tilbydere/ny`} variant={tenderers.length === 0 ? 'primary' : 'secondary'} size="small">
              {texts.addTenderer}
            </ActionLink>
          </div>
        )}
      </section>
      <section className="stack stack--tight" aria-labelledby="kriterium">
        <Heading level="2" size="medium" id="kriterium">
          {texts.criterion(weightText(totalWeight))}
        </Heading>
        <Facts facts={criterionParts.map((part) => ({ name: parts[part], value: weightText(weights[part]) }))} />
        {allowedActions.includes('change') && (
          <div>
            <ActionLink to={`/konkurranser/${id}/endre`} variant="secondary" size="small">
              {texts.change}
            </ActionLink>
          </div>
        )}
      </section>
    </div>
  );
}
