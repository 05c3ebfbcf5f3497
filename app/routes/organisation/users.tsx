import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { AccessTag } from '~/components/user/access-tag';
import { DataTable } from '~/components/ui/data-table';
import type { Role } from '~/domain/viewer';
import { organisationTexts } from '~/i18n/organisations';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';

interface OrganisationUsersProps {
  users: readonly { membershipId: string; id: string; name: string; email: string; role: Role; closed: boolean }[];
}

/** Who has a role in the organisation now; somebody with two roles stands twice. */
export function OrganisationUsers({ users }: OrganisationUsersProps) {
  const texts = useTexts(organisationTexts);
  const roleNames = useTexts(roleTexts);
  if (users.length === 0) return <p>{texts.noUsers}</p>;
  return (
    <DataTable caption={texts.usersCaption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.name}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.role}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.email}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {users.map(({ membershipId, id, name, email, role, closed }) => (
          <Table.Row key={membershipId}>
            <Table.HeaderCell scope="row">
              <Link to={`/brukere/${id}`} className="aksel-link">
                {name}
              </Link>{' '}
              {closed && <AccessTag closed />}
            </Table.HeaderCell>
            <Table.DataCell>{roleNames[role]}</Table.DataCell>
            <Table.DataCell>{email}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
