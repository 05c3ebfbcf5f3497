import { Heading, Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import { Facts } from '~/components/ui/facts';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { useTexts } from '~/i18n/texts';

interface EndpointProps {
  endpoint: {
    name: string;
    path: string;
    title: string;
    text: string;
    scopes: readonly string[];
    answer: string;
    parameters: readonly { name: string; required: boolean; text: string }[];
  };
}

/** One address of the API: what it gives, what it needs, what may be asked. */
export function Endpoint({ endpoint: { name, path, title, text, scopes, answer, parameters } }: EndpointProps) {
  const texts = useTexts(apiDocumentationTexts);
  const link = (
    <a href={`#${answer}`} className="aksel-link">
      {answer}
    </a>
  );
  return (
    <section id={name} className="panel stack stack--tight">
      <Heading level="3" size="small">
        {title}
      </Heading>
      <p>
        <code>GET {path}</code>
      </p>
      <p>{text}</p>
      <Facts
        facts={[
          { name: texts.needs, value: scopes.join(texts.types.or) },
          { name: texts.answer, value: link },
        ]}
      />
      {parameters.length === 0 && <p>{texts.noParameters}</p>}
      {parameters.length > 0 && (
        <DataTable caption={`${texts.parametersTitle}: ${title}`}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{texts.parameter}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{texts.meaning}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {parameters.map((parameter) => (
              <Table.Row key={parameter.name}>
                <Table.HeaderCell scope="row">
                  <code>{parameter.name}</code>
                  {parameter.required && <span className="block subtle">{texts.required}</span>}
                </Table.HeaderCell>
                <Table.DataCell>{parameter.text}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
    </section>
  );
}
