import type { ComponentName } from '~/domain/api/components';
import { API_ROOT, apiEndpoints, endpointNames, pathParameters } from '~/domain/api/endpoints';
import { problemCodes, problemStatus } from '~/domain/api/problem';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { apiProblemTexts } from '~/i18n/api-problems';
import { COMPONENTS, componentSchemas, type JsonSchema } from './component-schemas';

const texts = apiDocumentationTexts.nb;

/** What a field holds, in words, and the component that it is made of where it is one. */
export interface FieldType {
  words: string;
  component: string | null;
}

export interface DocumentedField {
  name: string;
  type: FieldType;
  text: string;
  optional: boolean;
}

/** The API's documentation, made of the same tables and schemas as its OpenAPI document. */
export function readDocumentation() {
  return {
    endpoints: endpointNames.map((name) => {
      const endpoint = apiEndpoints[name];
      const inPath = pathParameters(endpoint).map((parameter) => ({
        ...{ name: parameter, required: true, text: texts.pathParameters[parameter] ?? '' },
      }));
      const inQuery = endpoint.parameters.map((parameter) => ({ name: parameter, required: false, text: texts.parameters[parameter] }));
      const { scopes, answer } = endpoint;
      return { name, path: API_ROOT + endpoint.path, scopes: [...scopes], answer, parameters: [...inPath, ...inQuery], ...texts.endpoints[name] };
    }),
    components: Object.entries(componentSchemas()).map(([name, schema]) => ({
      name: name as ComponentName,
      about: schema.description ?? '',
      fields: fieldsOf(schema),
    })),
    problems: problemCodes.map((code) => ({ code, status: problemStatus[code], ...apiProblemTexts.nb.problems[code] })),
  };
}

/** The fields of an object; of alternatives those of any, where one that some lack is optional. */
function fieldsOf(schema: JsonSchema): DocumentedField[] {
  const alternatives = schema.oneOf ?? [schema];
  const names = new Set(alternatives.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].map((name) => {
    const found = alternatives.flatMap(({ properties = {} }) => properties[name] ?? []);
    const types = found.map(typeOf);
    return {
      name,
      type: { words: [...new Set(types.map(({ words }) => words))].join(texts.types.or), component: types[0]?.component ?? null },
      text: found[0]?.description ?? '',
      optional: !alternatives.every(({ required = [] }) => required.includes(name)),
    };
  });
}

function typeOf(schema: JsonSchema): FieldType {
  if (schema.$ref) {
    const name = schema.$ref.slice(COMPONENTS.length);
    return { words: name, component: name };
  }
  if (schema.items) {
    const { words, component } = typeOf(schema.items);
    return { words: texts.types.listOf(words), component };
  }
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const types = alternatives.map(typeOf);
    return { words: types.map(({ words }) => words).join(texts.types.or), component: types.find(({ component }) => component)?.component ?? null };
  }
  if (schema.enum) return { words: schema.enum.join(texts.types.or), component: null };
  if (schema.const !== undefined) return { words: String(schema.const), component: null };
  return { words: [schema.type ?? []].flat().map((type) => wordFor(type, schema.format)).join(texts.types.or), component: null };
}

function wordFor(type: string, format: string | undefined): string {
  if (type === 'null') return texts.types.nothing;
  if (type === 'integer') return texts.types.integer;
  if (type === 'number') return texts.types.number;
  if (format === 'date') return texts.types.date;
  if (format === 'date-time') return texts.types.moment;
  return format === 'uri' ? texts.types.address : texts.types.string;
}
