import { Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { TimelinePeriod } from '~/domain/candidate-timeline';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatPercent, formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { MeasuringCells } from './measuring-cells';

/** The bars as rows, with the measuring dates and what is known about each: the same for phones and screen readers. */
export function CourseTable({ candidate }: { candidate: CandidatePage }) {
  const { timeline, measuringDates } = candidate;
  const texts = useTexts(candidatePageTexts);
  const rows = [
    ...timeline.map((period) => ({ on: period.from, key: period.id, cells: <PeriodCells period={period} /> })),
    ...measuringDates.map((date) => ({
      on: date.on,
      key: `${date.contractName}${date.countedFrom}${date.months}`,
      cells: <MeasuringCells date={date} candidate={candidate} />,
    })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <DataTable caption={texts.timelineCaption}>
      <Table.Header>
        <Table.Row>
          {[texts.timelineWhat, texts.period, texts.stageTitle].map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ key, cells }) => (
          <Table.Row key={key}>{cells}</Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

function PeriodCells({ period: { kind, percent, where, from, to, stage } }: { period: TimelinePeriod }) {
  const texts = useTexts(candidatePageTexts);
  return (
    <>
      <Table.HeaderCell scope="row">
        {texts.kind[kind]}
        {percent !== null && ` (${formatPercent(percent)})`}
        <span className="subtle block">{where}</span>
      </Table.HeaderCell>
      <Table.DataCell>{formatPeriod(from, to)}</Table.DataCell>
      <Table.DataCell>{texts.stage[stage]}</Table.DataCell>
    </>
  );
}
