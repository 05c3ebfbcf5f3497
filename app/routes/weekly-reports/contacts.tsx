import { Heading, Table } from '@navikt/ds-react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { reportListTexts } from '~/i18n/report-list';
import { useTexts } from '~/i18n/texts';

interface Contact {
  id: string;
  contactedOn: CalendarDate;
  note: string;
  registeredBy: string | null;
}

/** The unit's contacts after reports. */
export function Contacts({ placementId, contacts }: { placementId: string; contacts: readonly Contact[] }) {
  const texts = useTexts(reportListTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="kontakter">
      <Heading level="2" size="small" id="kontakter">
        {texts.contacts}
      </Heading>
      <p className="subtle">{texts.contactsWho}</p>
      <DataTable caption={texts.contacts}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.contactDate}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.contactBy}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.contactWords}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {contacts.map(({ id, contactedOn, registeredBy, note }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">{formatShortDate(contactedOn)}</Table.HeaderCell>
              <Table.DataCell>{registeredBy ?? '–'}</Table.DataCell>
              <Table.DataCell className="prose">{note}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <ExportLinks dataset="kontakt-etter-ukerapporter" name={texts.contacts} also={{ praksis: placementId }} />
    </section>
  );
}
