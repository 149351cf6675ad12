import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../../../src/kinds/annual-report/facts.generated.ts';
import { shortcomingsView } from '../../../../src/kinds/annual-report/view/shortcomings.ts';
import { MarkedText } from '../../../../src/view/marked-text.ts';

type Shortcoming = NonNullable<NonNullable<AnnualReport['shortcomings']>['list']>[number];

const setting = { part: 'shortcomings', heading: '存在的不足' } as const;

function inline(...list: Shortcoming[]) {
  return shortcomingsView({ shortcomings: { list } }, setting).list;
}

function underHeadings(...list: Shortcoming[]) {
  return shortcomingsView({ shortcomings: { list } }, { ...setting, form: 'headings' }).list;
}

describe('told in one paragraph', () => {
  test('each is a clause with its ordinal, the last ends the sentence', () => {
    expect(inline({ problem: '甲不高', cause: '主要是培训不够' }, { problem: '乙不强' })).toEqual([
      { form: '', ordinal: '一是', heading: null, text: '甲不高，主要是培训不够；' },
      { form: '', ordinal: '二是', heading: null, text: '乙不强。' },
    ]);
  });

  test.each([
    ['甲不高', '主要是乙', '甲不高，主要是乙。'],
    ['甲不高；', '主要是乙', '甲不高，主要是乙。'],
    ['甲不高，', '主要是乙', '甲不高，主要是乙。'],
    ['甲不高。', '主要是乙', '甲不高。主要是乙。'],
    ['甲不高', '主要是乙。', '甲不高，主要是乙。'],
    ['甲不高', '主要是乙；', '甲不高，主要是乙；'],
    ['甲不高', '', '甲不高。'],
    ['', '主要是乙', '主要是乙。'],
    ['怎么办？', '主要是乙', '怎么办？主要是乙。'],
  ])('%s and %s make %s', (problem, cause, sentence) => {
    expect(inline({ problem, cause })[0]?.text).toBe(sentence);
  });

  test.each([
    ['甲不高，主要原因是乙不够', '主要原因是乙不够'],
    ['甲不高，主要原因是乙不够。', '乙不够；'],
    ['甲不高，主要原因是乙不够', '乙不够。'],
  ])('a cause that %s tells already is not told twice', (problem, cause) => {
    const once = /^甲不高，主要原因是乙不够。$/;
    expect(inline({ problem, cause })[0]?.text).toMatch(once);
    const [headed] = underHeadings({ heading: '甲', problem, cause });
    expect(headed).toMatchObject({ heading: '甲', text: expect.stringMatching(once) });
    expect(underHeadings({ problem, cause })).toMatchObject([{ heading: '甲不高，主要原因是乙不够', text: '' }]);
  });

  test('a cause of which the problem merely holds the words is told', () => {
    expect(inline({ problem: '编制不足', cause: '编制' })[0]?.text).toBe('编制不足，编制。');
  });

  test('a gap for the cause is joined by a comma and stays a gap', () => {
    const gap = new MarkedText([{ text: '〔缺：原因〕', mark: 'gap' }]);
    const { list } = shortcomingsView({ shortcomings: { list: [{ problem: '甲不高。', cause: gap }] } }, setting);
    expect(list[0]?.text).toEqual(
      new MarkedText([{ text: '甲不高。' }, { text: '〔缺：原因〕', mark: 'gap' }, { text: '。' }]),
    );
  });

  test('a marked problem that ends with a comma gets no second one', () => {
    const problem = new MarkedText([{ text: '甲不高，', mark: 'unverified' }]);
    const { list } = shortcomingsView({ shortcomings: { list: [{ problem, cause: '主要是乙' }] } }, setting);
    expect(String(list[0]?.text)).toBe('甲不高，主要是乙。');
  });

  test('a lone one is no list and has no 一是', () => {
    expect(inline({ problem: '甲不高' }, { id: 's2' }).map(({ ordinal }) => ordinal)).toEqual(['']);
  });

  test('one that is told in its heading only is not lost', () => {
    const [one] = inline({ heading: '执法力量不足', cause: '主要是编制少' });
    expect(`${one?.heading ?? ''}${one?.text}`).toContain('执法力量不足');
  });
});

test('a shortcoming without a word is passed over', () => {
  expect(inline({ problem: '甲不高', cause: '主要是乙' }, { id: 's2' }).map(({ text }) => text)).toEqual([
    '甲不高，主要是乙。',
  ]);
});

describe('each under a heading', () => {
  test('the heading stands above, problem and cause make a sentence', () => {
    expect(
      underHeadings({ heading: '甲', problem: '乙不高', cause: '主要是丙' }, { heading: '丁', problem: '戊' }),
    ).toEqual([
      { form: '', ordinal: '一是', heading: '甲', text: '乙不高，主要是丙。' },
      { form: '', ordinal: '二是', heading: '丁', text: '戊。' },
    ]);
  });

  test('the problem is the heading when there is no other, and is not told twice', () => {
    expect(underHeadings({ problem: '乙不高', cause: '主要是丙' })[0]).toMatchObject({
      heading: '乙不高',
      text: '主要是丙。',
    });
    expect(underHeadings({ problem: '乙不高' })[0]).toMatchObject({ heading: '乙不高', text: '' });
  });

  test.each(['', ' '])('a blank heading (%j) does not swallow the problem', (heading) => {
    const [one] = underHeadings({ heading, problem: '乙不高', cause: '主要是丙' });
    expect(`${one?.heading ?? ''}${one?.text}`).toContain('乙不高');
  });
});

test('lead, shared cause and tail are there, null when absent', () => {
  expect(
    shortcomingsView({ shortcomings: { lead: '不足：', sharedCause: '究其原因。', tail: '对此。' } }, setting),
  ).toMatchObject({
    heading: '存在的不足',
    lead: '不足：',
    underHeadings: false,
    list: [],
    sharedCause: '究其原因。',
    tail: '对此。',
  });
  expect(shortcomingsView({}, setting)).toMatchObject({ lead: null, list: [], sharedCause: null, tail: null });
});
