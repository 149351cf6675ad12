import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { knownHelpers, makeStrict, UnknownField } from '../../src/template/helpers.ts';

function strict() {
  const environment = Handlebars.create();
  makeStrict(environment);
  return environment;
}

test('only the block helpers, and what Handlebars itself needs, are left', () => {
  expect(Object.keys(strict().helpers).sort()).toEqual(['blockHelperMissing', 'helperMissing', ...knownHelpers].sort());
});

test.each(knownHelpers)('#%s refuses what is undefined and says on which line', (helper) => {
  const template = strict().compile(`\n{{#${helper} nothing}}甲{{/${helper}}}`);
  expect(() => template({})).toThrow(UnknownField);
  expect(() => template({})).toThrow(expect.objectContaining({ line: 2 }));
});

test.each([
  ['if', '乙'],
  ['unless', '甲'],
  ['each', '乙'],
  ['with', '乙'],
])('#%s takes null for absent', (helper, printed) => {
  expect(strict().compile(`{{#${helper} absent}}甲{{else}}乙{{/${helper}}}`)({ absent: null })).toBe(printed);
});

test('other environments keep their helpers', () => {
  strict();
  expect(Object.keys(Handlebars.create().helpers)).toContain('log');
});
