import { z } from 'zod';
import type { ComponentName } from '~/domain/api/components';
import { API_ROOT, apiEndpoints, endpointNames, pathParameters, type ApiEndpoint, type EndpointName } from '~/domain/api/endpoints';
import { apiParameters, type ApiParameter } from '~/domain/api/parameters';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { apiProblemTexts } from '~/i18n/api-problems';
import { COMPONENTS, componentSchemas } from './component-schemas';

const texts = apiDocumentationTexts.nb;
const SCHEME = 'token';

/** The OpenAPI 3.1 document of the API, for the portal that is reached at `origin`. */
export function openApiDocument(origin: string) {
  return {
    openapi: '3.1.0',
    info: { title: texts.apiTitle, version: '1', description: texts.apiDescription },
    externalDocs: { description: texts.title, url: `${origin}/api-dokumentasjon` },
    servers: [{ url: origin + API_ROOT }],
    security: [{ [SCHEME]: [] }],
    paths: Object.fromEntries(endpointNames.map((name) => [apiEndpoints[name].path, { get: operation(name, apiEndpoints[name]) }])),
    components: {
      securitySchemes: { [SCHEME]: { type: 'http', scheme: 'bearer', description: texts.accessText.join(' ') } },
      schemas: componentSchemas(),
    },
  };
}

function operation(name: EndpointName, endpoint: ApiEndpoint) {
  const needs = endpoint.scopes.map((scope) => `${scope} (${texts.scopes[scope]})`).join('; ');
  return {
    operationId: name,
    summary: texts.endpoints[name].title,
    description: `${texts.endpoints[name].text} ${texts.needs}: ${needs}.`,
    parameters: [
      ...pathParameters(endpoint).map((parameter) => ({
        ...{ name: parameter, in: 'path', required: true },
        ...{ description: texts.pathParameters[parameter], schema: { type: 'string' } },
      })),
      ...endpoint.parameters.map((parameter) => ({
        ...{ name: parameter, in: 'query', required: false },
        ...{ description: texts.parameters[parameter], schema: parameterSchema(parameter) },
      })),
    ],
    responses: {
      '200': { description: texts.ok, headers: { ETag: header('string', texts.etag) }, ...content('application/json', endpoint.answer) },
      '304': { description: texts.unchanged },
      ...problems(endpoint),
    },
  };
}

/** The refusals that an endpoint can answer with, by status. */
function problems(endpoint: ApiEndpoint) {
  const { problems: told } = apiProblemTexts.nb;
  const refused = (title: string) => ({ description: title, ...content('application/problem+json', 'Problem') });
  return {
    '400': refused(told.faulty_parameters.title),
    '401': refused([told.token_missing, told.token_unknown, told.token_expired, told.token_revoked].map(({ title }) => title).join('. ')),
    '403': refused(told.wrong_scope.title),
    ...(pathParameters(endpoint).length > 0 && { '404': refused(told.not_found.title) }),
    '429': { ...refused(told.too_many_calls.title), headers: { 'Retry-After': header('integer', texts.retryAfter) } },
    '500': refused(told.failed.title),
  };
}

function header(type: string, description: string) {
  return { description, schema: { type } };
}

function content(type: string, component: ComponentName) {
  return { content: { [type]: { schema: { $ref: COMPONENTS + component } } } };
}

function parameterSchema(name: ApiParameter) {
  if (name === 'page') return { type: 'integer', minimum: 1 };
  const { $schema: _schema, pattern, ...schema } = z.toJSONSchema(apiParameters[name], { io: 'input' });
  return schema.format ? schema : { ...schema, ...(pattern && { pattern }) };
}
