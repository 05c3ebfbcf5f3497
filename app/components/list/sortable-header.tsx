import { Table } from '@navikt/ds-react';
import { Link, useSearchParams } from '@remix-run/react';
import { keptQuery } from '~/domain/list-view';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';

interface SortableHeaderProps {
  column: string;
  label: string;
  sort: string;
  direction: 'asc' | 'desc';
}

/** A column heading that is a link, so that sorting works without JavaScript and stays in the URL. */
export function SortableHeader({ column, label, sort, direction }: SortableHeaderProps) {
  const texts = useTexts(commonTexts);
  const [query] = useSearchParams();
  const sorted = sort === column;
  const target = keptQuery(query);
  target.set('sorter', sorted && direction === 'asc' ? `-${column}` : column);
  target.delete('side');
  return (
    <Table.HeaderCell scope="col" aria-sort={sorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}>
      <Link to={`?${target}`} preventScrollReset className="sort-link" title={texts.sortBy(label)}>
        {label}
        <span aria-hidden="true">{sorted ? (direction === 'asc' ? ' ▲' : ' ▼') : ''}</span>
      </Link>
    </Table.HeaderCell>
  );
}
