import { Heading, Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { useTexts } from '~/i18n/texts';

interface ProblemsProps {
  problems: readonly { code: string; status: number; title: string; detail: string }[];
}

/** What can be wrong with a call; each refusal's `type` leads to its line here. */
export function Problems({ problems }: ProblemsProps) {
  const texts = useTexts(apiDocumentationTexts);
  return (
    <section id="feil" className="stack stack--tight">
      <Heading level="2" size="medium">
        {texts.problems}
      </Heading>
      <p>{texts.problemsText}</p>
      <DataTable caption={texts.problems}>
        <Table.Header>
          <Table.Row>
            {[texts.code, texts.status, texts.meaning].map((label) => (
              <Table.HeaderCell key={label} scope="col">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {problems.map(({ code, status, title, detail }) => (
            <Table.Row key={code} id={code}>
              <Table.HeaderCell scope="row">
                <code>{code}</code>
              </Table.HeaderCell>
              <Table.DataCell>{status}</Table.DataCell>
              <Table.DataCell>
                {title}. {detail}
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </section>
  );
}
