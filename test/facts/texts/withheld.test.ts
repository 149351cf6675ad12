import { describe, expect, test } from 'vitest';
import { ofEdition } from '../../../src/facts/chosen-edition.ts';
import { isWithheldFrom, withheldPieces, withoutWithheld } from '../../../src/facts/texts/withheld.ts';
import { factsOf } from '../../facts-of.ts';

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

describe('withheld pieces', () => {
  const withhold = { from: ['public' as const], reason: '涉及个案' };
  const value = {
    sections: [
      { heading: '甲', withhold, items: [{ intro: '丁', withhold }] },
      { heading: '乙', items: [{ intro: '丙', withhold }] },
    ],
  };

  test('are left out of the edition they are withheld from, at any depth', () => {
    expect(withoutWithheld(value, 'public')).toEqual({ sections: [{ heading: '乙', items: [] }] });
  });

  test('stand in every other edition, in the same value', () => {
    expect(withoutWithheld(value, 'committee')).toBe(value);
  });

  test('are told each once, with the reason', () => {
    expect(withheldPieces(value, 'public')).toEqual([
      { path: '/sections/0', reason: '涉及个案' },
      { path: '/sections/1/items/0', reason: '涉及个案' },
    ]);
    expect(withheldPieces(value, 'committee')).toEqual([]);
  });
});
