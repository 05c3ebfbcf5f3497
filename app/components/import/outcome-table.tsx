import { Heading, Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { Stored } from '~/domain/import/result';
import { SHEET_IDS, SHEETS } from '~/domain/import/sheets';
import { formatNumber } from '~/i18n/format';
import { importTexts } from '~/i18n/import';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

/** How many rows of each file are new, changed and unchanged, and what happens beyond what the files say; `planned` before it does. */
export function OutcomeTable({ counts, notices, planned = false }: Stored & { planned?: boolean }) {
  const texts = useTexts(importScreenTexts);
  const said = useTexts(importTexts);
  const sheets = SHEET_IDS.filter((sheet) => counts[sheet].new + counts[sheet].changed + counts[sheet].unchanged > 0);
  return (
    <>
      <DataTable caption={texts.countsCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.file}</Table.HeaderCell>
            {[texts.isNew, texts.isChanged, texts.isUnchanged].map((name) => (
              <Table.HeaderCell key={name} scope="col" className="number">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sheets.map((sheet) => (
            <Table.Row key={sheet}>
              <Table.HeaderCell scope="row">{SHEETS[sheet].name}</Table.HeaderCell>
              <Table.DataCell className="number">{formatNumber(counts[sheet].new)}</Table.DataCell>
              <Table.DataCell className="number">{formatNumber(counts[sheet].changed)}</Table.DataCell>
              <Table.DataCell className="number">{formatNumber(counts[sheet].unchanged)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      {notices.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="verdt-a-vite">
          <Heading level="2" size="small" id="verdt-a-vite">
            {texts.noticesTitle}
          </Heading>
          <ul>
            {notices.map(({ code, subject, object }) => (
              <li key={`${code} ${subject} ${object}`}>{(planned ? said.planned : said.notices)[code](subject, object)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
