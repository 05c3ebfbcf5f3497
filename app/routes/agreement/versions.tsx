import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { AgreementStateTag } from '~/components/agreement/state-tag';
import { DataTable } from '~/components/ui/data-table';
import { agreementTexts } from '~/i18n/agreements';
import { formatPeriod, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Loaded = SerializeFrom<typeof loader>;

/** Every version of the agreement, the newest first, each with its own page. */
export function Versions({ id, versions }: { id: string; versions: Loaded['versions'] }) {
  const texts = useTexts(agreementTexts);
  return (
    <section aria-labelledby="versjoner">
      <Heading level="2" size="small" id="versjoner" spacing>
        {texts.versionsHeading}
      </Heading>
      <DataTable caption={texts.versionsCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.title}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.stateColumn}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.period}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.writtenColumn}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.approvedColumn}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {versions.map(({ number, state, startsOn, endsOn, writtenOn, approvedOn }) => (
            <Table.Row key={number}>
              <Table.HeaderCell scope="row">
                <Link to={`/praksis/${id}/avtale/versjon/${number}`} className="aksel-link">
                  {texts.version(number)}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>
                <AgreementStateTag state={state} />
              </Table.DataCell>
              <Table.DataCell>{formatPeriod(startsOn, endsOn)}</Table.DataCell>
              <Table.DataCell>{writtenOn && formatShortDate(writtenOn)}</Table.DataCell>
              <Table.DataCell>{approvedOn && formatShortDate(approvedOn)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </section>
  );
}
