import { Heading, Table } from '@navikt/ds-react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import type { Thresholds } from '~/domain/release/thresholds';
import { formatMoment } from '~/i18n/format';
import { thresholdTexts } from '~/i18n/thresholds';
import { useTexts } from '~/i18n/texts';

interface ThresholdHistoryProps {
  changes: readonly (Thresholds & { id: string; reason: string | null; changedAt: string; changedBy: string })[];
}

/** How the limits were changed, by whom and why, the latest first. */
export function ThresholdHistory({ changes }: ThresholdHistoryProps) {
  const texts = useTexts(thresholdTexts);
  return (
    <section className="frame--narrow stack stack--tight" aria-labelledby="endringer">
      <Heading level="2" size="medium" id="endringer">
        {texts.history}
      </Heading>
      {changes.length === 0 && <p>{texts.noChanges}</p>}
      {changes.length > 0 && (
        <DataTable caption={texts.history}>
          <Table.Header>
            <Table.Row>
              {[texts.changedAt, texts.changedBy, texts.limits, texts.why].map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {changes.map(({ id, reason, changedAt, changedBy, minimumCohort, minimumCell, minimumGrowth }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">{formatMoment(changedAt)}</Table.HeaderCell>
                <Table.DataCell>{changedBy}</Table.DataCell>
                <Table.DataCell>
                  {minimumCohort}, {minimumCell}, {minimumGrowth}
                </Table.DataCell>
                <Table.DataCell>{reason ?? '–'}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
      {changes.length > 0 && <ExportLinks dataset="endringer-av-grensene" name={texts.history} />}
    </section>
  );
}
