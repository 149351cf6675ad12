import { expect, test } from 'vitest';
import { isWithheldFrom, ofEdition } from '../../src/facts/edition-scope.ts';
import { factsOf } from '../facts-of.ts';

const withhold = { from: ['public' as const], reason: '涉及正在处理的事项' };
const facts = factsOf({
  editions: { local: { sealed: true }, line: { sealed: false } },
  plan: { list: [{ text: '轮训一遍。' }] },
  measures: { sections: [{ heading: '甲' }, { heading: '乙', withhold, items: [{ intro: '丙' }] }] },
});

test('of the editions one is left', () => {
  expect(ofEdition(facts, 'line')).toEqual({ ...facts, editions: { line: { sealed: false } } });
  expect(ofEdition(facts, 'public').editions).toEqual({});
});

test.each([
  ['public', '/measures/sections/1/items/0/intro', true],
  ['public', '/measures/sections/1', true],
  ['public', '/measures/sections/0/heading', false],
  ['public', '/measures/sections/7/heading', false],
  ['public', '', false],
  ['local', '/measures/sections/1/items/0/intro', false],
] as const)('from %s, %s is withheld: %s', (edition, pointer, answer) => {
  expect(isWithheldFrom(facts, edition, pointer)).toBe(answer);
});
