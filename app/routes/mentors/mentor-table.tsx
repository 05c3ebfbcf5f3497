import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { DataTable } from '~/components/ui/data-table';
import { formatNumber, formatPhone } from '~/i18n/format';
import { mentorTexts } from '~/i18n/mentors';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Loaded = SerializeFrom<typeof loader>;

/** The mentors with how many candidates each has, and what can be done about their access. */
export function MentorTable({ rows, total, view }: Pick<Loaded, 'rows' | 'total' | 'view'>) {
  const texts = useTexts(mentorTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="mentorer" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.name} {...view} />
            <SortableHeader column="epost" label={texts.email} {...view} />
            <Table.HeaderCell scope="col">{texts.phone}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.candidates}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.access}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((mentor) => (
            <Table.Row key={mentor.id}>
              <Table.HeaderCell scope="row">{mentor.name}</Table.HeaderCell>
              <Table.DataCell>{mentor.email}</Table.DataCell>
              <Table.DataCell>{mentor.phone ? formatPhone(mentor.phone) : '–'}</Table.DataCell>
              <Table.DataCell className="number">{formatNumber(mentor.candidates)}</Table.DataCell>
              <Table.DataCell>
                {mentor.hasLeft ? texts.former : <Access id={mentor.id} name={mentor.name} />}
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}

function Access({ id, name }: { id: string; name: string }) {
  const texts = useTexts(mentorTexts);
  return (
    <div className="row row--nowrap">
      <Link to={`/mentorer/${id}/lenke`} className="aksel-link" aria-label={texts.newLinkFor(name)}>
        {texts.newLink}
      </Link>
      <Link to={`/mentorer/${id}/avslutt`} className="aksel-link" aria-label={texts.endFor(name)}>
        {texts.end}
      </Link>
    </div>
  );
}
