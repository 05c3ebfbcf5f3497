import { Heading, Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { AgreementTerm } from '~/domain/agreement-terms';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { termText } from './term-text';

interface TermChangesProps {
  title: string;
  changes: readonly { term: AgreementTerm; before: string | number | null; after: string | number | null }[];
  /** What the two columns are called, where it is not before and after. */
  columns?: { before: string; after: string };
  /** What stands where nothing differs. */
  none?: string;
}

/** Terms that differ, with both values side by side. */
export function TermChanges({ title, changes, columns, none }: TermChangesProps) {
  const texts = useTexts(agreementTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <section className="stack stack--tight" aria-label={title}>
      <Heading level="2" size="small">
        {title}
      </Heading>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable caption={title}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{texts.what}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{columns?.before ?? texts.before}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{columns?.after ?? texts.after}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {changes.map(({ term, before, after }) => (
              <Table.Row key={term}>
                <Table.HeaderCell scope="row">{texts.term[term]}</Table.HeaderCell>
                <Table.DataCell className="prose">{termText(term, before, texts, words)}</Table.DataCell>
                <Table.DataCell className="prose">{termText(term, after, texts, words)}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
    </section>
  );
}
