import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, test } from 'vitest';
import { levelValues, newModuleValues, newTemplateValues, planModuleValues, templateValues } from './training-values';

/** Parses as a posted form is parsed. */
function posted(schema: Parameters<typeof parseWithZod>[1]['schema'], fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return parseWithZod(form, { schema });
}
const value = (schema: Parameters<typeof posted>[0], fields: [string, string][]) => {
  const result = posted(schema, fields);
  return result.status === 'success' ? result.value : result.reply().error;
};

const module = [
  ['title3', 'Vinduer'],
  ['hours3', '7,5'],
  ['aims3', 'Jeg kan pusse vinduer\r\n\r\n Jeg kan bruke stige '],
] as [string, string][];
const windows = {
  title: 'Vinduer',
  titleEn: null,
  hours: 7.5,
  method: null,
  language: null,
  evidence: null,
  aims: [
    { text: 'Jeg kan pusse vinduer', textEn: null },
    { text: 'Jeg kan bruke stige', textEn: null },
  ],
};

describe('a template', () => {
  test('has the modules that say something, one aim a line', () => {
    expect(value(templateValues, [['name', 'Mal'], ['version', '2'], ...module])).toEqual({ name: 'Mal', version: 2, modules: [windows] });
  });

  test('may be begun from starter modules alone, one or several', () => {
    expect(value(newTemplateValues, [['name', 'Mal'], ['starters', 'machines']])).toEqual({ name: 'Mal', starters: ['machines'], modules: [] });
    expect(value(newTemplateValues, [['name', 'Mal'], ['starters', 'machines'], ['starters', 'it'], ...module])).toEqual({
      name: 'Mal',
      starters: ['machines', 'it'],
      modules: [windows],
    });
  });

  test('without any module is refused', () => {
    expect(value(newTemplateValues, [['name', 'Mal']])).toEqual({ starters: ['module_missing'] });
    expect(value(templateValues, [['name', 'Mal'], ['version', '1']])).toEqual({ title0: ['module_missing'] });
  });

  test('says at each field of a half-filled module what is wrong, and for all of them at once', () => {
    expect(value(newTemplateValues, [['title1', 'Vinduer'], ['hours2', 'mange']])).toEqual({
      name: ['required'],
      hours1: ['required'],
      aims1: ['required'],
      title2: ['required'],
      hours2: ['not_hours_of_training'],
      aims2: ['required'],
    });
  });
});

describe('aims in English', () => {
  const of = (english: string) => value(newModuleValues, [['version', '1'], ['title', 'T'], ['hours', '1'], ['aims', 'En\nTo'], ['aimsEn', english]]);

  test('stand in the same order as the Norwegian ones', () => {
    expect(of('One\nTwo')).toMatchObject({ module: { aims: [{ text: 'En', textEn: 'One' }, { text: 'To', textEn: 'Two' }] } });
  });

  test('are as many, or none', () => {
    expect(of('One')).toEqual({ aimsEn: ['english_aims_differ'] });
    expect(of('')).toMatchObject({ module: { aims: [{ textEn: null }, { textEn: null }] } });
  });
});

test('an aim is at most 300 characters, and a module has at most 20', () => {
  const of = (aims: string) => value(planModuleValues, [['version', '1'], ['hours', '1'], ['aims', aims]]);
  expect(of('x'.repeat(301))).toEqual({ aims: ['aim_too_long'] });
  expect(of(Array(21).fill('Mål').join('\n'))).toEqual({ aims: ['too_many_aims'] });
  expect(of('')).toEqual({ version: 1, hours: 1, removed: [], added: [] });
});

test('of the levels on a plan only those that were changed on the page are moved', () => {
  const id = (number: number) => `0190ab32-edc0-7cd6-83cc-63c8bf7d538${number}`;
  const fields: [string, string][] = [
    ['requestId', id(9)],
    ['aim0', id(0)], ['from0', 'not_started'], ['level0', 'not_started'],
    ['aim1', id(1)], ['from1', 'with_help'], ['level1', 'on_own'],
  ];
  expect(value(levelValues, fields)).toEqual({ moves: [{ aimId: id(1), level: 'on_own' }] });
  expect(value(levelValues, [['aim0', id(0)], ['from0', 'not_started'], ['level0', 'fagbrev']])).toEqual({ '': ['form_incomplete'] });
});
