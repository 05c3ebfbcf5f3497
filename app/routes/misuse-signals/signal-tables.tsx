import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { misuseSeverities, type MisuseSeverity } from '~/domain/misuse-signals';
import { formatShortDate } from '~/i18n/format';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Row = NonNullable<SerializeFrom<typeof loader>['open']>['rows'][number];

/** The open signals, those that matter most first. */
export function SignalTables({ rows, total }: { rows: readonly Row[]; total: number }) {
  const texts = useTexts(misuseTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="aapne-varsler" name={texts.showOpen} />
      {misuseSeverities.map((severity) => {
        const held = rows.filter((row) => row.severity === severity);
        return held.length > 0 && <SignalTable key={severity} severity={severity} rows={held} />;
      })}
    </>
  );
}

function SignalTable({ severity, rows }: { severity: MisuseSeverity; rows: readonly Row[] }) {
  const texts = useTexts(misuseTexts);
  return (
    <section className="stack stack--tight" aria-labelledby={severity}>
      <Heading level="2" size="medium" id={severity}>
        {texts.severity[severity]}
      </Heading>
      <DataTable caption={texts.caption(texts.severity[severity])}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.about}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.signal}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.restsOn}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.since}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ kind, subject, summary, since, path }) => (
            <Table.Row key={path}>
              <Table.HeaderCell scope="row">{subject}</Table.HeaderCell>
              <Table.DataCell>
                <Link to={path} className="aksel-link" aria-label={`${texts.kind[kind]}: ${subject}`}>
                  {texts.kind[kind]}
                </Link>
              </Table.DataCell>
              <Table.DataCell>{summary}</Table.DataCell>
              <Table.DataCell>{since ? formatShortDate(since) : <span className="subtle">{texts.noDate}</span>}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </section>
  );
}
