import { describe, expect, test } from 'vitest';
import { hasEndMark, join, joinList, MarkedText, orNull, withoutEndMark } from '../../src/view/marked-text.ts';

const gap = new MarkedText([{ text: '〔缺：标题〕', mark: 'gap' }]);

describe('a marked text', () => {
  test('is written as markup: marks as elements, every text escaped', () => {
    const text = new MarkedText([{ text: 'a<b&' }, { text: '"c"', mark: 'unverified' }]);
    expect(text.toHTML()).toBe('a&lt;b&amp;<mark class="unverified">&quot;c&quot;</mark>');
  });

  test('reads as its words', () => {
    expect(String(new MarkedText([{ text: '甲' }, { text: '乙', mark: 'gap' }]))).toBe('甲乙');
  });
});

describe('joining texts', () => {
  test('a list of any length is joined', () => {
    const names = Array.from({ length: 200_000 }, () => '县委');
    expect(String(joinList(names, '、'))).toBe(names.join('、'));
  });

  test('gives a plain text when no piece is marked', () => {
    expect(join('县委', undefined, null, '', '、', '县政府')).toBe('县委、县政府');
  });

  test('keeps the marks of the pieces', () => {
    expect(join('', gap)).toEqual(gap);
    expect(join('关于', gap)).toEqual(new MarkedText([{ text: '关于' }, { text: '〔缺：标题〕', mark: 'gap' }]));
  });

  test('gives nothing of nothing', () => {
    expect(join()).toBe('');
    expect(joinList([], '、')).toBe('');
  });

  test('puts the separator between and not around', () => {
    expect(joinList(['县委'], '、')).toBe('县委');
    expect(joinList(['县委', '县政府', '县人大'], '、')).toBe('县委、县政府、县人大');
    expect(String(joinList([gap, '县委'], ' '))).toBe('〔缺：标题〕 县委');
  });
});

test.each([
  [undefined, null],
  ['', null],
  [' \u3000', null],
  [new MarkedText([{ text: ' ', mark: 'gap' }]), null],
  ['甲', '甲'],
  [' 甲 ', ' 甲 '],
  [gap, gap],
])('of %j there is to print: %j', (text, printed) => {
  expect(orNull(text)).toBe(printed);
});

test.each([
  ['质量不高', '质量不高'],
  ['质量不高。', '质量不高'],
  ['质量不高；', '质量不高'],
  ['质量不高，、 ', '质量不高'],
  ['质量不高.', '质量不高'],
  ['真的吗？', '真的吗？'],
])('%s without its end mark is %s', (text, bare) => {
  expect(withoutEndMark(text)).toBe(bare);
});

test('a marked text loses its end mark and keeps its mark', () => {
  const text = new MarkedText([{ text: '质量不高。', mark: 'unverified' }]);
  expect(withoutEndMark(text)).toEqual(new MarkedText([{ text: '质量不高', mark: 'unverified' }]));
});

test.each([
  ['好。', true],
  ['好；', true],
  ['好：', true],
  ['好！', true],
  ['好？', true],
  ['好……', true],
  ['好。”', true],
  ['（好。）', true],
  ['好.', true],
  ['好。 ', true],
  ['好', false],
  ['“好”', false],
  ['《好》', false],
  ['100%', false],
  ['', false],
])('%s ends with a mark: %s', (text, ends) => {
  expect(hasEndMark(text)).toBe(ends);
  expect(hasEndMark(new MarkedText([{ text, mark: 'unverified' }]))).toBe(ends);
});
