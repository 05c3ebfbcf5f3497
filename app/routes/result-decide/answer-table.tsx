import { Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import { formatShortDate } from '~/i18n/format';
import { resultDecisionTexts } from '~/i18n/result-decision';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { ResultDecisionPage } from './decision-form';

/** What each source says, side by side. */
export function AnswerTable({ answers }: { answers: ResultDecisionPage['result']['answers'] }) {
  const texts = useTexts(resultDecisionTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <DataTable caption={texts.answers}>
      <Table.Header>
        <Table.Row>
          {[texts.source, texts.status, texts.about, texts.method, texts.who].map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {answers.map(({ id, source, status, statusDate, method, note, registeredOn, registeredBy }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{words.followUpSource[source]}</Table.HeaderCell>
            <Table.DataCell>
              {words.followUpStatus[status]}
              {note && <span className="block prose">{note}</span>}
            </Table.DataCell>
            <Table.DataCell>{formatShortDate(statusDate)}</Table.DataCell>
            <Table.DataCell>{method ? words.checkMethod[method] : texts.noMethod}</Table.DataCell>
            <Table.DataCell>{texts.registered(formatShortDate(registeredOn), registeredBy)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
