import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { Facts } from '~/components/ui/facts';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatDate, formatNumber, formatShortDate } from '~/i18n/format';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

interface SiteEvidenceProps {
  site: NonNullable<SerializeFrom<typeof loader>['signal']['site']>;
  counted: { countedOn: CalendarDate | null; countIsOld: boolean } | null;
}

/** Who is in practice at a site, beside how many employees. */
export function SiteEvidence({ site: { supplierName, address, employees, people }, counted }: SiteEvidenceProps) {
  const texts = useTexts(misuseTexts);
  const countedOn = counted?.countedOn;
  return (
    <>
      <Facts
        facts={[
          { name: texts.supplier, value: supplierName },
          ...(address ? [{ name: texts.address, value: address }] : []),
          { name: texts.employees, value: formatNumber(employees) },
          { name: texts.inPractice, value: formatNumber(people.length) },
        ]}
      />
      {countedOn && (
        <p className={counted.countIsOld ? 'warning' : 'subtle'}>
          {counted.countIsOld ? texts.oldCount(formatDate(countedOn)) : texts.counted(formatDate(countedOn))}
        </p>
      )}
      <DataTable caption={texts.peopleCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.person}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.started}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {people.map(({ id, person, startedOn }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">
                <Link to={`/praksis/${id}`} className="aksel-link">
                  {person}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{startedOn && formatShortDate(startedOn)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </>
  );
}
