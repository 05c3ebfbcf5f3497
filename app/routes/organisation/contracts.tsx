import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { organisationTexts } from '~/i18n/organisations';
import { useTexts } from '~/i18n/texts';

interface OrganisationContractsProps {
  contracts: readonly { id: string; reference: string; name: string; part: 'buyer' | 'supplier'; link: number }[];
}

/** The contracts that the organisation is on, and as what. */
export function OrganisationContracts({ contracts }: OrganisationContractsProps) {
  const texts = useTexts(organisationTexts);
  if (contracts.length === 0) return <p>{texts.noContracts}</p>;
  return (
    <DataTable caption={texts.contractsCaption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.name}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.part}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {contracts.map(({ id, reference, name, part, link }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">
              <Link to={`/kontrakter/${id}`} className="aksel-link">
                {name} ({reference})
              </Link>
            </Table.HeaderCell>
            <Table.DataCell>
              {part === 'buyer' && texts.asBuyer}
              {part === 'supplier' && (link === 0 ? texts.asSupplier.main : texts.asSupplier.below(link))}
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
