import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { changeWords } from '~/components/proposal/change-words';
import { FromTo } from '~/components/proposal/proposal-facts';
import { ProposalTag } from '~/components/proposal/proposal-tag';
import { DataTable } from '~/components/ui/data-table';
import { dateInOslo } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

type Row = SerializeFrom<typeof loader>['rows'][number];

/** Proposals, one a row: whose, what changes, and how it stands. */
export function ProposalTable({ rows, total, page }: { rows: readonly Row[]; total: number; page: number }) {
  const texts = useTexts(proposalTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="forslag" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.candidate}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.proposal}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.state}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.fromTo}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.proposed}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <ProposalLine key={row.id} row={row} />
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={page} />
    </>
  );
}

function ProposalLine({ row }: { row: Row }) {
  const texts = useTexts(proposalTexts);
  const words = useTexts(vocabularyTexts);
  const { id, person, kind, change, status, proposedAt, proposedBy, decidedAt, rejectionText, isOwn } = row;
  const day = (moment: string) => formatShortDate(dateInOslo(new Date(moment)));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{person ? `${person.lastName}, ${person.firstName}` : texts.notShared}</Table.HeaderCell>
      <Table.DataCell>
        <Link to={`/forslag/${id}`} className="aksel-link">
          {texts.kind[kind]}
        </Link>
      </Table.DataCell>
      <Table.DataCell>
        <ProposalTag status={status} />
        {decidedAt && <div className="subtle">{day(decidedAt)}</div>}
        {rejectionText && <div>{rejectionText}</div>}
      </Table.DataCell>
      <Table.DataCell>
        <FromTo {...changeWords(texts, words, change)} />
      </Table.DataCell>
      <Table.DataCell>
        {day(proposedAt)}
        <div className="subtle">{isOwn ? texts.own : proposedBy}</div>
      </Table.DataCell>
    </Table.Row>
  );
}
