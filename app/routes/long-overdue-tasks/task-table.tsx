import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { daysBetween, type CalendarDate } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { longOverdueTexts } from '~/i18n/long-overdue-tasks';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** What is long overdue, the oldest first: what, about whom, with whom, since when. */
export function LongOverdueTable({ tasks, on }: { tasks: SerializeFrom<typeof loader>['tasks']; on: CalendarDate }) {
  const texts = useTexts(longOverdueTexts);
  const { kind: kindNames } = useTexts(taskTexts);
  return (
    <DataTable caption={texts.caption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.task}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.whose}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.due}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="number">
            {texts.days}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {tasks.map(({ kind, subject, detail, whose, bySupplier, dueOn, path }) => (
          <Table.Row key={`${kind}${path}${dueOn}${detail}`}>
            <Table.HeaderCell scope="row">
              <Link to={path} className="aksel-link">
                {kindNames[kind]}: {subject}
              </Link>
              {detail && <div className="subtle block">{detail}</div>}
            </Table.HeaderCell>
            <Table.DataCell>{whose ?? (bySupplier ? texts.supplier : texts.several)}</Table.DataCell>
            <Table.DataCell>{formatShortDate(dueOn)}</Table.DataCell>
            <Table.DataCell className="number">{daysBetween(dueOn, on)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
