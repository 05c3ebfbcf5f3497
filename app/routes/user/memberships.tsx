import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Role } from '~/domain/viewer';
import { formatShortDate } from '~/i18n/format';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';

interface MembershipsProps {
  userId: string;
  memberships: readonly {
    id: string;
    role: Role;
    organisationName: string;
    since: CalendarDate;
    endedOn: CalendarDate | null;
    mayEnd: boolean;
  }[];
}

/** The roles of one user, the living ones first. */
export function Memberships({ userId, memberships }: MembershipsProps) {
  const texts = useTexts(userTexts);
  const roleNames = useTexts(roleTexts);
  return (
    <DataTable caption={texts.rolesCaption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.role}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.organisation}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.from}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.to}</Table.HeaderCell>
          <Table.HeaderCell scope="col">
            <span className="visually-hidden">{texts.endRole}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {memberships.map(({ id, role, organisationName, since, endedOn, mayEnd }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{roleNames[role]}</Table.HeaderCell>
            <Table.DataCell>{organisationName}</Table.DataCell>
            <Table.DataCell>{formatShortDate(since)}</Table.DataCell>
            <Table.DataCell>{endedOn ? formatShortDate(endedOn) : texts.stillValid}</Table.DataCell>
            <Table.DataCell>
              {mayEnd && (
                <Link
                  to={`/brukere/${userId}/avslutt-rolle/${id}`}
                  className="aksel-link"
                  aria-label={texts.endRoleOf(roleNames[role], organisationName)}
                >
                  {texts.endRole}
                </Link>
              )}
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
