import { Heading } from '@navikt/ds-react';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { StateCounts } from '~/components/achievement/state-tag';
import { ExportLinks } from '~/components/list/export-links';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { achievementTexts } from '~/i18n/achievements';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { readAchievement } from '~/queries/achievement/read-achievement.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { AchievementTable } from './achievement-table';
import { Bullets } from './bullets';
import { Meanings } from './meanings';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? achievementTexts.nb.titleOf(data.name) : achievementTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.read');
  return readAchievement(viewer, requireId(asked.params.id), today());
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;
export type PromisingSupplier = Page['suppliers'][number];
export type Achieved = PromisingSupplier['commitments'][number];

export default function Achievement() {
  const texts = useTexts(achievementTexts);
  const { id, name, buyerName, isExact, onlyOwn, maySay, counts, suppliers } = useLoaderData<typeof loader>();
  const toCommitments = (
    <Link to={`/kontrakter/${id}/lofter`} className="aksel-link">
      {texts.toCommitments}
    </Link>
  );
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={texts.title}
        intro={
          <Link to={`/kontrakter/${id}`} className="aksel-link">
            {name}
          </Link>
        }
      />
      {suppliers.length === 0 && (
        <EmptyState title={texts.noCommitments}>
          <p>{texts.noCommitmentsText}</p>
          {toCommitments}
        </EmptyState>
      )}
      {suppliers.length > 0 && (
        <>
          <section className="stack stack--tight" aria-labelledby="status">
            <Heading level="2" size="medium" id="status">
              {texts.summary}
            </Heading>
            <StateCounts counts={counts} />
            <p className="measure">
              {isExact ? texts.exactIntro : texts.publishedIntro} {onlyOwn && texts.ownOnly} {texts.scope} {toCommitments}.
            </p>
            <Meanings />
            <ExportLinks dataset="lovet-og-naadd" name={texts.titleOf(name)} also={{ id }} />
          </section>
          {suppliers.map((supplier) => (
            <section key={supplier.id} className="stack" aria-labelledby={`leverandor-${supplier.id}`}>
              <div className="stack stack--tight">
                <Heading level="2" size="medium" id={`leverandor-${supplier.id}`}>
                  {supplier.name}
                </Heading>
                <p>{supplier.asOf ? texts.asOf(formatDate(supplier.asOf)) : texts.meanings.awaits_release}</p>
              </div>
              <Bullets contractName={name} supplier={supplier} />
              <AchievementTable contractId={id} buyerName={buyerName} supplier={supplier} maySay={maySay} />
            </section>
          ))}
        </>
      )}
    </div>
  );
}
