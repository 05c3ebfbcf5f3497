import { Heading, Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { useTexts } from '~/i18n/texts';

interface FieldsProps {
  component: {
    name: string;
    about: string;
    fields: readonly { name: string; type: { words: string; component: string | null }; text: string; optional: boolean }[];
  };
}

/** One part of an answer: each field, what it holds and what that means. */
export function Fields({ component: { name, about, fields } }: FieldsProps) {
  const texts = useTexts(apiDocumentationTexts);
  return (
    <section id={name} className="stack stack--tight">
      <Heading level="3" size="small">
        {name}
      </Heading>
      <p>{about}</p>
      <DataTable caption={texts.fieldsOf(name)}>
        <Table.Header>
          <Table.Row>
            {[texts.field, texts.type, texts.meaning].map((label) => (
              <Table.HeaderCell key={label} scope="col">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {fields.map((field) => (
            <Table.Row key={field.name}>
              <Table.HeaderCell scope="row">
                <code>{field.name}</code>
                {field.optional && <span className="block subtle">{texts.optional}</span>}
              </Table.HeaderCell>
              <Table.DataCell>
                <TypeOf {...field.type} />
              </Table.DataCell>
              <Table.DataCell>{field.text}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </section>
  );
}

function TypeOf({ words, component }: { words: string; component: string | null }) {
  if (component === null) return <>{words}</>;
  return (
    <a href={`#${component}`} className="aksel-link">
      {words}
    </a>
  );
}
