import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { MailStateTag } from '~/components/mail/mail-state-tag';
import { DataTable } from '~/components/ui/data-table';
import type { MailState } from '~/domain/mail-delivery';
import { formatMoment } from '~/i18n/format';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { useTexts } from '~/i18n/texts';

interface MailTableProps {
  rows: readonly { id: string; to: string; kind: string; subject: string; queuedAt: string; state: MailState }[];
  total: number;
  page: number;
}

/** The mails of one page, each with a link to its text. */
export function MailTable({ rows, total, page }: MailTableProps) {
  const texts = useTexts(outgoingMailTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="e-post" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            {[texts.subject, texts.to, texts.kind, texts.queued, texts.state].map((label) => (
              <Table.HeaderCell key={label} scope="col">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ id, to, kind, subject, queuedAt, state }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">
                <Link to={`/e-post/${id}`} className="aksel-link">
                  {subject}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{to}</Table.DataCell>
              <Table.DataCell>{texts.kindOf(kind)}</Table.DataCell>
              <Table.DataCell>{formatMoment(queuedAt)}</Table.DataCell>
              <Table.DataCell>
                <MailStateTag state={state} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={page} />
    </>
  );
}
