import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useQuestionText } from '~/components/figures/figure-question';
import { ExportLinks } from '~/components/list/export-links';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { readFigureQuery } from '~/domain/figures/figure-query';
import { countsNothing } from '~/domain/figures/counts-nothing';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { readFiguresPage } from '~/queries/figures/read-figures-page.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { AppliesTo } from './applies-to';
import { CertificatesSection } from './certificates-section';
import { HiresSection } from './hires-section';
import { PracticeSection } from './practice-section';
import { ResultsSection } from './results-section';
import { ScopeForm } from './scope-form';
import { TimeSection } from './time-section';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];
export const meta = () => pageTitle(keyFigureTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'figures.exact');
  const on = today();
  return { on, ...(await readFiguresPage(viewer, readFigureQuery(new URL(asked.request.url).searchParams, on))) };
}

export default function KeyFiguresScreen() {
  const texts = useTexts(keyFigureTexts);
  const { result, ...page } = useLoaderData<typeof loader>();
  const question = useQuestionText();
  const counted = result ? question({ ...page, ...result.figures }) : '';
  return (
    <div className="stack">
      <PageHeading
        title={texts.title}
        intro={texts.intro}
        actions={
          <Link to="/om-tallene" className="aksel-link">
            {texts.aboutAll}
          </Link>
        }
      />
      <ScopeForm page={page} />
      {result && <AppliesTo page={page} figures={result.figures} />}
      {result && countsNothing(result.figures) && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
      {result && !countsNothing(result.figures) && (
        <>
          <ExportLinks dataset="nokkeltall" name={texts.workbook} lead={texts.workbookLead} formats={['xlsx']} />
          <ResultsSection counted={counted} figures={result.figures} standings={result.standings} seesPeople={page.seesPeople} />
          <PracticeSection counted={counted} figures={result.figures} months={result.months} seesPeople={page.seesPeople} />
          <TimeSection counted={counted} figures={result.figures} curves={result.curves} seesPeople={page.seesPeople} />
          <HiresSection figures={result.figures} seesPeople={page.seesPeople} />
          <CertificatesSection figures={result.figures} seesPeople={page.seesPeople} />
        </>
      )}
    </div>
  );
}
