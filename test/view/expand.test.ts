import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/domain/editions/edition.ts';
import { type Expansion, expand } from '../../src/view/expand.ts';
import { MarkedText } from '../../src/view/marked-text.ts';

const words = new Map([
  ['复议申请', '196件'],
  ['自称', '我县'],
]);

function expansion(edition: Edition = 'committee', unverified: readonly string[] = []): Expansion {
  return { edition, words, unverified: new Set(unverified) };
}

const withheld = { from: ['public' as const], reason: '涉及个案' };

describe('words in braces', () => {
  test.each([
    ['收到申请{复议申请}。', '收到申请196件。'],
    ['{自称}收到{复议申请}', '我县收到196件'],
    ['没有花括号', '没有花括号'],
    ['{{复议申请}}', '{{复议申请}}'],
    ['{%复议申请%}', '{%复议申请%}'],
    ['{ 复议申请 }', '{ 复议申请 }'],
    ['a{b', 'a{b'],
  ])('%s becomes %s', (text, written) => {
    expect(expand(text, '', expansion())).toBe(written);
  });

  test('without a value become a gap, the words around them stay unmarked', () => {
    expect(expand('收到{信访}，办结{复议申请}', '', expansion())).toEqual(
      new MarkedText([{ text: '收到' }, { text: '〔缺：信访〕', mark: 'gap' }, { text: '，办结' }, { text: '196件' }]),
    );
  });

  test('are put in once: what a word stands for is not read again', () => {
    const twice = new Map([['甲', '{乙}']]);
    expect(expand('{甲}', '', { ...expansion(), words: twice })).toBe('{乙}');
  });
});

describe('unverified answers', () => {
  test('are marked whole, a gap in them stays a gap', () => {
    expect(expand({ lead: '{信访}件' }, '/plan', expansion('committee', ['/plan/lead']))).toEqual({
      lead: new MarkedText([
        { text: '〔缺：信访〕', mark: 'gap' },
        { text: '件', mark: 'unverified' },
      ]),
    });
  });

  test('are found by their pointer and no other is marked', () => {
    const { list } = expand({ list: ['甲', '乙'] }, '/a', expansion('committee', ['/a/list/1']));
    expect(list.map((one) => one instanceof MarkedText)).toEqual([false, true]);
  });

  test('are found behind a withheld piece under the pointer that the facts give them', () => {
    const facts = { list: [{ text: '甲', withhold: withheld }, { text: '乙' }] };
    const { list } = expand(facts, '', expansion('public', ['/list/1/text']));
    expect(list.map(({ text }) => text)).toEqual([new MarkedText([{ text: '乙', mark: 'unverified' }])]);
  });

  test('are found under a name that a pointer must escape', () => {
    expect(expand({ 'a/b~': '甲' }, '', expansion('public', ['/a~1b~0']))['a/b~']).toBeInstanceOf(MarkedText);
  });
});

describe('withheld pieces', () => {
  const facts = {
    sections: [
      { heading: '甲', withhold: withheld, items: [] },
      { heading: '乙', items: [{ intro: '丙', withhold: withheld }] },
    ],
  };

  test('are left out of the edition they are withheld from, at any depth', () => {
    expect(expand(facts, '', expansion('public')).sections).toEqual([{ heading: '乙', items: [] }]);
  });

  test('stand in every other edition', () => {
    const { sections } = expand(facts, '', expansion('committee'));
    expect(sections.map(({ heading }) => heading)).toEqual(['甲', '乙']);
    expect(sections[1]?.items).toHaveLength(1);
  });
});

test('what is no text stays what it is', () => {
  const gap = new MarkedText([{ text: '〔缺〕', mark: 'gap' }]);
  const value = { year: 2025, sealed: false, none: null, gap, list: [1, null] };
  const expanded = expand(value, '', expansion());
  expect(expanded).toEqual(value);
  expect(expanded.gap).toBe(gap);
});
