import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { apiComponents } from '~/domain/api/components';
import { apiEndpoints, pathParameters } from '~/domain/api/endpoints';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { apiKeyFigures } from '~/domain/api/figures-answer';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { componentSchemas, type JsonSchema } from './component-schemas';
import { openApiDocument } from './openapi-document';
import type { z } from 'zod';

const document = openApiDocument('https://portal.example.no');

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('a document with a fault is found to be faulty', async () => {
  const { info: _info, ...faulty } = structuredClone(document);
  expect(await new Validator().validate(faulty)).toMatchObject({ valid: false });
});

/** The fields without a description, with their schema's name before them. */
function undescribed(schemas: Record<string, JsonSchema>): string[] {
  const within = (name: string, { description, properties = {}, oneOf = [] }: JsonSchema, isNamed: boolean): string[] => [
    ...(isNamed && !description ? [name] : []),
    ...Object.entries(properties).flatMap(([field, schema]) => within(`${name}.${field}`, schema, true)),
    ...oneOf.flatMap((schema) => within(name, schema, false)),
  ];
  return Object.entries(schemas).flatMap(([name, schema]) => within(name, schema, true));
}

test('every answer, field and parameter has its description', () => {
  expect(undescribed(componentSchemas())).toEqual([]);
  const parameters = Object.values(document.paths).flatMap(({ get }) => get.parameters);
  expect(parameters.filter(({ description }) => !description)).toEqual([]);
  const needed = Object.values(apiEndpoints).flatMap(pathParameters);
  expect(needed.filter((name) => !(name in apiDocumentationTexts.nb.pathParameters))).toEqual([]);
});

test('a field without a description is noticed', () => {
  const schemas = componentSchemas();
  delete schemas.Hires.properties?.people?.description;
  expect(undescribed(schemas)).toEqual(['Hires.people']);
});

test('every part of an answer is named in the document, so that each of its fields is described in one place', () => {
  const unnamed = Object.entries(componentSchemas()).flatMap(([name, schema]) =>
    [schema, ...(schema.oneOf ?? [])].flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([, of]) => of.properties ?? of.items?.properties).map(([field]) => `${name}.${field}`),
    ),
  );
  expect(unnamed).toEqual([]);
});

test('answers hold exactly the fields of their schemas: one more is refused', () => {
  const contract = { organisationNumber: '974760673', name: 'Eksempelrent AS' };
  expect(apiComponents.Organisation.safeParse(contract).success).toBe(true);
  expect(apiComponents.Organisation.safeParse({ ...contract, phone: '12345678' }).success).toBe(false);
});

test('the answer with key figures is the JSON of the key figures, field by field', () => {
  type Answer = z.infer<typeof apiKeyFigures>;
  const same: [KeyFigures] extends [Answer] ? true : false = true;
  expect(same).toBe(true);
});
