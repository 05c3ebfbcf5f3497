import { z } from 'zod';
import { apiComponents, type ComponentName } from '~/domain/api/components';
import { apiFieldTexts } from '~/i18n/api-fields';

/** As much of JSON Schema (2020-12) as the API's answers use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: (string | number | null)[];
  const?: string | number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  description?: string;
}

export const COMPONENTS = '#/components/schemas/';

/** The JSON Schema of every component, made of the zod schema that answers are held to, with what each field means. */
export function componentSchemas(): Record<ComponentName, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiComponents)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => COMPONENTS + id,
    // What is sent is what the schema takes in.
    io: 'input',
    override: ({ jsonSchema }) => {
      // A date's pattern says its format once more; and a field may come to be added.
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      delete jsonSchema.additionalProperties;
    },
  });
  const described = Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [
    name,
    describe(name as ComponentName, schema as JsonSchema),
  ]);
  return Object.fromEntries(described) as Record<ComponentName, JsonSchema>;
}

function describe(name: ComponentName, schema: JsonSchema): JsonSchema {
  const { about, fields } = apiFieldTexts.nb[name];
  return { description: about, ...withFields(schema, fields) };
}

/** The fields of an object, or of each alternative, with their texts. */
function withFields(schema: JsonSchema, texts: Readonly<Record<string, string>>): JsonSchema {
  if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map((one) => withFields(one, texts)) };
  const properties = Object.entries(schema.properties ?? {}).map(([field, of]) => [field, { ...of, description: texts[field] }]);
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}
