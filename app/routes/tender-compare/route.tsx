import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { Comparison } from '~/components/tender/comparison';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { tenderTexts } from '~/i18n/tenders';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTender } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.compareTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { id, name, weights, tenderers, allowedActions } = await readTender(viewer, requireId(asked.params.id));
  return { id, name, weights, tenderers, allowedActions };
}

export default function TenderCompare() {
  const texts = useTexts(tenderTexts);
  const words = useTexts(tendererTexts);
  const { id, name, weights, tenderers, allowedActions } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading
        title={words.compareTitle}
        intro={
          <Link to={`/konkurranser/${id}`} className="aksel-link">
            {name}
          </Link>
        }
        actions={allowedActions.includes('approve') && <ActionLink to={`/konkurranser/${id}/godkjenn`}>{texts.approve}</ActionLink>}
      />
      {tenderers.length === 0 ? (
        <EmptyState title={texts.noTenderers}>{texts.noTenderersText}</EmptyState>
      ) : (
        <>
          <Comparison tenderers={tenderers} weights={weights} />
          <div className="stack stack--tight">
            <ExportLinks dataset="evaluering" name={words.workbook} lead={words.workbookLead} formats={['xlsx']} also={{ id }} />
            <ExportLinks dataset="tilbud-del-for-del" name={words.evaluationExport} lead={words.evaluationLead} also={{ id }} />
            <ExportLinks dataset="loefter-i-tilbudene" name={words.promisesExport} lead={words.promisesLead} also={{ id }} />
          </div>
        </>
      )}
    </div>
  );
}
