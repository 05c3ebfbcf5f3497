import { Heading, Table, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import type { CalendarDate } from '~/domain/calendar-date';
import { quarterSlug } from '~/domain/quarter';
import type { QuarterState } from '~/domain/release/release-quarters';
import { formatMoment, formatQuarter, formatShortDate } from '~/i18n/format';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';

interface Quarter {
  periodEnd: CalendarDate;
  state: QuarterState;
  publishBy: CalendarDate;
  mayPublish: boolean;
  release: { id: string; revision: number; publishedAt: string; publisher: string } | null;
}

interface Buyer {
  id: string;
  name: string;
  quarters: readonly Quarter[];
}

/** Each buyer's quarters since its first contract: what was published, when and by whom, and what is left to publish. */
export function BuyersQuarters({ buyers }: { buyers: readonly Buyer[] }) {
  const texts = useTexts(releaseTexts);
  if (buyers.length === 0) return <EmptyState title={texts.noneTitle}>{texts.noneAll}</EmptyState>;
  return buyers.map((buyer) => (
    <section key={buyer.id} className="stack stack--tight" aria-labelledby={`kvartaler-${buyer.id}`}>
      <Heading level="2" size="medium" id={`kvartaler-${buyer.id}`}>
        {buyer.name}
      </Heading>
      {buyer.quarters.length === 0 ? <p>{texts.noQuarters}</p> : <Quarters {...buyer} />}
    </section>
  ));
}

function Quarters({ id, name, quarters }: Buyer) {
  const texts = useTexts(releaseTexts);
  const hasActs = quarters.some(({ mayPublish, state }) => mayPublish || state === 'passed');
  return (
    <DataTable caption={texts.caption(name)}>
      <Table.Header>
        <Table.Row>
          {[texts.quarter, texts.state, texts.published, texts.by, ...(hasActs ? [texts.act] : [])].map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {quarters.map((quarter) => (
          <QuarterRow key={quarter.periodEnd} buyer={{ id, name }} quarter={quarter} hasActs={hasActs} />
        ))}
      </Table.Body>
    </DataTable>
  );
}

interface QuarterRowProps {
  buyer: { id: string; name: string };
  quarter: Quarter;
  hasActs: boolean;
}

function QuarterRow({ buyer, quarter: { periodEnd, state, publishBy, mayPublish, release }, hasActs }: QuarterRowProps) {
  const texts = useTexts(releaseTexts);
  const quarter = formatQuarter(periodEnd);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {release ? (
          <Link to={`/publiseringer/${release.id}`} className="aksel-link">
            {quarter}
          </Link>
        ) : (
          quarter
        )}
      </Table.HeaderCell>
      <Table.DataCell>
        <Tag size="small" variant="outline" data-color={state === 'published' ? 'success' : state === 'ready' ? 'warning' : 'neutral'}>
          {texts.states[state]}
        </Tag>
      </Table.DataCell>
      <Table.DataCell>{release ? `${formatMoment(release.publishedAt)}${release.revision > 1 ? `, ${texts.editionOf(release.revision)}` : ''}` : '–'}</Table.DataCell>
      <Table.DataCell>{release?.publisher || '–'}</Table.DataCell>
      {hasActs && (
        <Table.DataCell>
          {mayPublish && (
            <>
              <Link to={`/publiseringer/ny/${buyer.id}/${quarterSlug(periodEnd)}`} className="aksel-link" aria-label={texts.publishOf(quarter, buyer.name)}>
                {texts.publish}
              </Link>{' '}
              <span className="subtle">{texts.due(formatShortDate(publishBy))}</span>
            </>
          )}
          {state === 'passed' && <span className="subtle">{texts.passed}</span>}
        </Table.DataCell>
      )}
    </Table.Row>
  );
}
