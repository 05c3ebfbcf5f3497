import { Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { ReportLine, ReportValue } from '~/domain/periodic-report/report-lines';
import { periodicReportFigureTexts } from '~/i18n/periodic-report-figures';
import { useTexts } from '~/i18n/texts';

/** The figures of one part: the supplier's own, and the whole contract's where any of them is published for it. */
export function FigureTable({ caption, lines }: { caption: string; lines: readonly ReportLine[] }) {
  const texts = useTexts(periodicReportFigureTexts);
  const hasContract = lines.some(({ contract }) => contract.form !== 'not_counted');
  const isMissing = lines.some(({ supplier }) => supplier.form === 'not_counted');
  return (
    <div className="report-figures">
      <DataTable caption={caption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.figure}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.ofSupplier}
            </Table.HeaderCell>
            {hasContract && (
              <Table.HeaderCell scope="col" className="number">
                {texts.ofContract}
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map(({ measure, supplier, contract }) => (
            <Table.Row key={measure}>
              <Table.HeaderCell scope="row">{texts.measures[measure]}</Table.HeaderCell>
              <ValueCell value={supplier} />
              {hasContract && <ValueCell value={contract} />}
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      {isMissing && <p className="subtle">{texts.wholeContractOnly}</p>}
    </div>
  );
}

function ValueCell({ value }: { value: ReportValue }) {
  const texts = useTexts(periodicReportFigureTexts);
  return (
    <Table.DataCell className="number">
      {texts.value(value)}
      {(value.form === 'share' || value.form === 'band') && <div className="subtle">{texts.measuredBy(value.measuredBy)}</div>}
    </Table.DataCell>
  );
}
