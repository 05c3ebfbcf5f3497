import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatMoment, formatQuarter } from '~/i18n/format';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';

interface OwnReleasesProps {
  releases: readonly { id: string; periodEnd: CalendarDate; revision: number; publishedAt: string; publisher: string }[];
}

/** What was published to the reader's own organisation, each quarter in its latest edition. */
export function OwnReleases({ releases }: OwnReleasesProps) {
  const texts = useTexts(releaseTexts);
  if (releases.length === 0) return <EmptyState title={texts.noneTitle}>{texts.noneOwn}</EmptyState>;
  return (
    <DataTable caption={texts.captionOwn}>
      <Table.Header>
        <Table.Row>
          {[texts.quarter, texts.published, texts.by, texts.edition].map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {releases.map(({ id, periodEnd, revision, publishedAt, publisher }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">
              <Link to={`/publiseringer/${id}`} className="aksel-link">
                {formatQuarter(periodEnd)}
              </Link>
            </Table.HeaderCell>
            <Table.DataCell>{formatMoment(publishedAt)}</Table.DataCell>
            <Table.DataCell>{publisher}</Table.DataCell>
            <Table.DataCell>{texts.editionOf(revision)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
