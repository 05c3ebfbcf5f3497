import { expect, test } from 'vitest';
import { starterKeys, starterModules } from '~/domain/starter-modules';
import { templateValues } from '~/domain/training-values';
import { typedOf } from './typed-of';

test('a template that is opened and saved unchanged says the same: hours, aims and English', () => {
  const modules = [
    ...starterKeys.map((key) => ({ ...starterModules[key], aims: [...starterModules[key].aims] })),
    { title: 'Vinduer', titleEn: null, hours: 7.5, method: null, language: null, evidence: null, aims: [{ text: 'Jeg kan pusse', textEn: null }] },
  ];
  expect(templateValues.parse({ name: 'Mal', version: '3', ...typedOf(modules) })).toEqual({ name: 'Mal', version: 3, modules });
});
