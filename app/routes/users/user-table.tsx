import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { DataTable } from '~/components/ui/data-table';
import { AccessTag } from '~/components/user/access-tag';
import type { CalendarDate } from '~/domain/calendar-date';
import type { ListView } from '~/domain/list-view';
import type { Role } from '~/domain/viewer';
import { formatShortDate } from '~/i18n/format';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';

interface UserTableProps {
  rows: readonly {
    id: string;
    name: string;
    email: string;
    registeredOn: CalendarDate;
    closed: boolean;
    roles: readonly { id: string; role: Role; organisationName: string }[];
  }[];
  total: number;
  view: ListView<string>;
}

/** The users of one page, with the roles that count now. */
export function UserTable({ rows, total, view }: UserTableProps) {
  const texts = useTexts(userTexts);
  const roleNames = useTexts(roleTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="brukere" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.name} {...view} />
            <SortableHeader column="epost" label={texts.email} {...view} />
            <Table.HeaderCell scope="col">{texts.roles}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.access}</Table.HeaderCell>
            <SortableHeader column="registrert" label={texts.registered} {...view} />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                <Link to={`/brukere/${row.id}`} className="aksel-link">
                  {row.name}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{row.email}</Table.DataCell>
              <Table.DataCell>
                {row.roles.length === 0 && texts.noRole}
                {row.roles.map(({ id, role, organisationName }) => (
                  <div key={id}>
                    {roleNames[role]}, {organisationName}
                  </div>
                ))}
              </Table.DataCell>
              <Table.DataCell>
                <AccessTag closed={row.closed} />
              </Table.DataCell>
              <Table.DataCell>{formatShortDate(row.registeredOn)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}
