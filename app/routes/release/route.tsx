import { Heading } from '@navikt/ds-react';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { ReleaseTables } from '~/components/release/release-tables';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { quarterSlug } from '~/domain/quarter';
import { formatDate, formatQuarter } from '~/i18n/format';
import { releasePreviewTexts } from '~/i18n/release-preview';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';
import { readRelease } from '~/queries/release/read-release.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { KeptGaps } from './kept-gaps';
import { ReleaseFacts } from './release-facts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? releaseTexts.nb.titleOf(formatQuarter(data.periodEnd), data.buyerName) : releaseTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['releases.read', 'releases.readOwn']);
  return readRelease(viewer, requireId(asked.params.id));
}

export default function Release() {
  const texts = useTexts(releaseTexts);
  const receipt = useTexts(releasePreviewTexts).published;
  const release = useLoaderData<typeof loader>();
  const { periodEnd, buyerName, buyerId, mayRevise, rows, gaps, revisions } = release;
  const [newest] = revisions;
  return (
    <div className="stack">
      <Receipt texts={{ publisert: receipt }} />
      <PageHeading
        title={texts.titleOf(formatQuarter(periodEnd), buyerName)}
        intro={texts.pageIntro(formatDate(periodEnd))}
        actions={
          mayRevise && (
            <ActionLink to={`/publiseringer/ny/${buyerId}/${quarterSlug(periodEnd)}`} variant="secondary">
              {texts.revise}
            </ActionLink>
          )
        }
      />
      {newest && newest.id !== release.id && (
        <p>
          <strong>{texts.newer}</strong>{' '}
          <Link to={`/publiseringer/${newest.id}`} className="aksel-link">
            {texts.openNewest}
          </Link>
        </p>
      )}
      <ExportLinks dataset="publisering" name={texts.workbook} lead={texts.workbookLead} formats={['xlsx']} also={{ id: release.id }} />
      <ReleaseTables rows={rows} periodEnd={periodEnd} thresholds={release} releaseId={release.id} />
      <section className="stack stack--tight" aria-labelledby="om">
        <Heading level="2" size="medium" id="om">
          {texts.facts}
        </Heading>
        <ReleaseFacts release={release} />
        <p>
          <Link to="/om-tallene#publisering" className="aksel-link">
            {texts.about}
          </Link>
        </p>
      </section>
      {gaps && <KeptGaps releaseId={release.id} gaps={gaps} />}
    </div>
  );
}
