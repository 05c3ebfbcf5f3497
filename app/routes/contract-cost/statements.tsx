import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import type { CalendarDate } from '~/domain/calendar-date';
import { quarterSlug } from '~/domain/quarter';
import { costStatementTexts } from '~/i18n/cost-statements';
import { costTexts } from '~/i18n/costs';
import { formatNumber, formatQuarter, formatShortDate, formatWholeKroner } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Page = SerializeFrom<typeof loader>;
type Row = Page['quarters'][number];

interface StatementsProps extends Pick<Page, 'quarters' | 'mayWrite' | 'seesNumbers'> {
  contractId: string;
  on: CalendarDate;
}

/** What has been stated of each quarter, and what is missing. */
export function Statements({ contractId, quarters, mayWrite, seesNumbers, on }: StatementsProps) {
  const texts = useTexts(costTexts);
  const numbers = seesNumbers ? [texts.mentorHours, texts.trainingHours, texts.supportShort] : [];
  return (
    <section className="stack stack--tight" aria-labelledby="oppgaver">
      <Heading level="2" size="medium" id="oppgaver">
        {texts.statements}
      </Heading>
      <p className="measure">{texts.statementsIntro}</p>
      {quarters.length === 0 ? (
        <EmptyState title={texts.noStatements}>{texts.noStatementsText}</EmptyState>
      ) : (
        <DataTable caption={texts.statementsCaption}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{texts.quarter}</Table.HeaderCell>
              {!mayWrite && <Table.HeaderCell scope="col">{texts.supplier}</Table.HeaderCell>}
              <Table.HeaderCell scope="col">{texts.statement}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{texts.effect}</Table.HeaderCell>
              {numbers.map((heading) => (
                <Table.HeaderCell key={heading} scope="col" className="number">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {quarters.map((row) => (
              <StatementRow key={`${row.quarterEnd}${row.supplierId}`} {...{ contractId, row, mayWrite, seesNumbers, on }} />
            ))}
          </Table.Body>
        </DataTable>
      )}
      {quarters.length > 0 && <ExportLinks dataset="kostnadsoppgaver" name={texts.statementsCaption} also={{ id: contractId }} />}
    </section>
  );
}

interface RowProps extends Omit<StatementsProps, 'quarters'> {
  row: Row;
}

function StatementRow({ contractId, row, mayWrite, seesNumbers, on }: RowProps) {
  const texts = useTexts(costTexts);
  const { effectOf } = useTexts(costStatementTexts);
  const { statement, quarterEnd, supplierName } = row;
  const numbers = statement?.numbers;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className="row--nowrap">
        {formatQuarter(quarterEnd)}
      </Table.HeaderCell>
      {!mayWrite && <Table.DataCell>{supplierName}</Table.DataCell>}
      <Table.DataCell>
        {statement && (
          <Link to={`/kostnadsoppgaver/${statement.id}`} className="aksel-link" aria-label={texts.readOf(formatQuarter(quarterEnd), supplierName)}>
            {texts.read}
          </Link>
        )}
        {statement && statement.number > 1 && <span className="block subtle">{texts.corrected(statement.number)}</span>}
        {row.isOwed && (
          <span className={row.dueOn < on ? 'block warning' : 'block subtle'}>
            {row.dueOn < on ? texts.missing(formatShortDate(row.dueOn)) : texts.wanted(formatShortDate(row.dueOn))}
          </span>
        )}
        {mayWrite && <WriteLink contractId={contractId} row={row} />}
      </Table.DataCell>
      <Table.DataCell>{statement ? effectOf(statement.priceEffect) : texts.nothing}</Table.DataCell>
      {seesNumbers && (
        <>
          <Table.DataCell className="number">{numbers ? formatNumber(numbers.mentorHours) : texts.nothing}</Table.DataCell>
          <Table.DataCell className="number">{numbers ? formatNumber(numbers.trainingHours) : texts.nothing}</Table.DataCell>
          <Table.DataCell className="number">{numbers ? formatWholeKroner(numbers.support) : texts.nothing}</Table.DataCell>
        </>
      )}
    </Table.Row>
  );
}

/** To the form of a quarter that has no statement yet, or whose draft waits. */
function WriteLink({ contractId, row: { quarterEnd, statement, draftId } }: { contractId: string; row: Row }) {
  const texts = useTexts(costTexts);
  if (statement && !draftId) return null;
  const quarter = formatQuarter(quarterEnd);
  return (
    <Link
      to={draftId ? `/kostnadsoppgaver/${draftId}/send` : `/kontrakter/${contractId}/kostnad/oppgave/${quarterSlug(quarterEnd)}`}
      className="aksel-link block"
      aria-label={draftId ? texts.goOnOf(quarter) : texts.writeOf(quarter)}
    >
      {draftId ? texts.goOn : texts.write}
    </Link>
  );
}
