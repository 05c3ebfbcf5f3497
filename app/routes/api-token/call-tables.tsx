import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { CALLS_KEPT_DAYS } from '~/domain/api/limits';
import { API_ROOT } from '~/domain/api/endpoints';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { formatMoment, formatNumber, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** How often a key was used, day by day, and its latest calls. */
export function CallTables({ id, calls, days }: Pick<SerializeFrom<typeof loader>, 'id' | 'calls' | 'days'>) {
  const texts = useTexts(apiTokenTexts);
  return (
    <div className="columns">
      <section className="stack stack--tight" aria-labelledby="dager">
        <Heading level="2" size="medium" id="dager">
          {texts.daysTitle}
        </Heading>
        <DataTable caption={texts.daysCaption}>
          <Header labels={[texts.day, texts.calls, texts.refused]} numbers={[texts.calls, texts.refused]} />
          <Table.Body>
            {days.map(({ day, calls: count, refused }) => (
              <Table.Row key={day}>
                <Table.HeaderCell scope="row">{formatShortDate(day)}</Table.HeaderCell>
                <Table.DataCell className="number">{formatNumber(count)}</Table.DataCell>
                <Table.DataCell className="number">{formatNumber(refused)}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
        <ExportLinks dataset="api-kall-per-dag" name={texts.daysTitle} also={{ id }} />
      </section>
      <section className="stack stack--tight" aria-labelledby="kall">
        <Heading level="2" size="medium" id="kall">
          {texts.callsTitle}
        </Heading>
        <p>{texts.callsText(calls.length, CALLS_KEPT_DAYS)}</p>
        <DataTable caption={texts.callsCaption}>
          <Header labels={[texts.moment, texts.path, texts.status]} />
          <Table.Body>
            {calls.map(({ id: call, calledAt, path, status }) => (
              <Table.Row key={call}>
                <Table.DataCell>{formatMoment(calledAt)}</Table.DataCell>
                <Table.DataCell>
                  <code>{API_ROOT + path}</code>
                </Table.DataCell>
                <Table.DataCell>{texts.answered(status)}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
        <ExportLinks dataset="api-kall" name={texts.callsTitle} also={{ id }} />
      </section>
    </div>
  );
}

function Header({ labels, numbers = [] }: { labels: readonly string[]; numbers?: readonly string[] }) {
  return (
    <Table.Header>
      <Table.Row>
        {labels.map((label) => (
          <Table.HeaderCell key={label} scope="col" className={numbers.includes(label) ? 'number' : undefined}>
            {label}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
  );
}
