import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { formatNumber, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';
import type { loader } from './route';

/** The sites, each with its employees and how many are in practice there. */
export function WorkSiteTable({ rows, total }: Pick<SerializeFrom<typeof loader>, 'rows' | 'total'>) {
  const texts = useTexts(workSiteTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="arbeidssteder" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.site}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.contract}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.employees}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.countedOn}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.inPractice}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.change}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ id, name, address, contractName, employees, countedOn, countIsOld, inPractice, isClosed }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">
                {name}
                {address && <span className="block subtle">{address}</span>}
                {isClosed && <span className="block subtle">{texts.isClosed}</span>}
              </Table.HeaderCell>
              <Table.DataCell>{contractName}</Table.DataCell>
              <Table.DataCell className="number">{formatNumber(employees)}</Table.DataCell>
              <Table.DataCell>
                {formatShortDate(countedOn)}
                {countIsOld && !isClosed && <span className="block warning">{texts.oldCount}</span>}
              </Table.DataCell>
              <Table.DataCell className="number">{formatNumber(inPractice)}</Table.DataCell>
              <Table.DataCell>
                <Link to={`/arbeidssteder/${id}/endre`} className="aksel-link" aria-label={texts.changeOf(name)}>
                  {texts.change}
                </Link>
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </>
  );
}
