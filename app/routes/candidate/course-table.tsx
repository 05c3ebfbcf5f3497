import { Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { TimelinePeriod } from '~/domain/candidate-timeline';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatPercent, formatPeriod, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';

type MeasuringDate = CandidatePage['measuringDates'][number];

/** The bars as rows, with the measuring dates and what is known about each: the same for phones and screen readers. */
export function CourseTable({ candidate: { timeline, measuringDates } }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  const rows = [
    ...timeline.map((period) => ({ on: period.from, key: period.id, cells: <PeriodCells period={period} /> })),
    ...measuringDates.map((date) => ({
      on: date.on,
      key: `${date.contractName}${date.countedFrom}${date.months}`,
      cells: <MeasuringCells date={date} />,
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

function MeasuringCells({ date }: { date: MeasuringDate }) {
  const texts = useTexts(candidatePageTexts);
  const words = useTexts(vocabularyTexts);
  const result = date.status ? words.followUpStatus[date.status] : texts.measuringState[date.state];
  return (
    <>
      <Table.HeaderCell scope="row">
        {texts.measuringDate(date.months)}
        <span className="subtle block">{texts.measuringFrom(date.contractName, formatShortDate(date.countedFrom))}</span>
      </Table.HeaderCell>
      <Table.DataCell>{formatShortDate(date.on)}</Table.DataCell>
      <Table.DataCell>{result}</Table.DataCell>
    </>
  );
}
