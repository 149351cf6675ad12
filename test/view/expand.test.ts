import { describe, expect, test } from 'vitest';
import { type Expansion, expand } from '../../src/view/expand.ts';
import { MarkedText } from '../../src/view/marked-text.ts';

const words = new Map([
  ['复议申请', '196件'],
  ['自称', '我县'],
]);

function expansion(unverified: readonly string[] = []): Expansion {
  return { words, unverified: new Set(unverified) };
}

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
    expect(expand({ lead: '{信访}件' }, '/plan', expansion(['/plan/lead']))).toEqual({
      lead: new MarkedText([
        { text: '〔缺：信访〕', mark: 'gap' },
        { text: '件', mark: 'unverified' },
      ]),
    });
  });

  test('are found by their pointer and no other is marked', () => {
    const { list } = expand({ list: ['甲', '乙'] }, '/a', expansion(['/a/list/1']));
    expect(list.map((one) => one instanceof MarkedText)).toEqual([false, true]);
  });

  test('are found under a name that a pointer must escape', () => {
    expect(expand({ 'a/b~': '甲' }, '', expansion(['/a~1b~0']))['a/b~']).toBeInstanceOf(MarkedText);
  });
});

test('what is no text stays what it is', () => {
  const gap = new MarkedText([{ text: '〔缺〕', mark: 'gap' }]);
  const value = { year: 2025, sealed: false, none: null, gap, list: [1, null] };
  const expanded = expand(value, '', expansion());
  expect(expanded).toEqual(value);
  expect(expanded.gap).toBe(gap);
});
