import { describe, expect, test } from 'vitest';
import { answerAt } from '../../../src/facts/answer-at.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { carryOut } from '../../../src/filling/by-number/carry-out.ts';
import { numberedParagraphs } from '../../../src/filling/by-number/numbered-paragraph.ts';
import { readOrder } from '../../../src/filling/by-number/read-order.ts';
import { beginSession } from '../../../src/filling/session.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { compose } from '../../../src/render.ts';
import { factsOf } from '../../facts-of.ts';

const facts = factsOf({
  reportYear: 2025,
  indicators: [{ name: '复议', value: 196, unit: '件' }],
  opening: { paragraphs: ['2025年，工作取得进展。'] },
  measures: {
    sections: [
      { heading: '健全制度', items: [{ heading: '严格审核', intro: '审核文件26件，受理{复议}，审核合同8份。' }] },
    ],
  },
} as never) as Facts;

const { value } = await compose(facts, { edition: 'review', isTraced: true });
const paragraphs = numberedParagraphs(value?.document ?? { blocks: [] });
const session = beginSession({ kind: annualReport, facts, lastYear: undefined });
const intro = '/measures/sections/0/items/0/intro';
const number = paragraphs.find(({ content }) => content.some(({ source }) => source?.path === intro))?.number ?? 0;

const done = (words: string) => {
  const paragraph = paragraphs.find((one) => one.number === number);
  const order = readOrder(`${number} ${words}`);
  if (!paragraph || !order) throw new Error(words);
  return carryOut(session, paragraph, order);
};
const changed = (words: string) => {
  const out = done(words);
  return 'session' in out ? out.session.facts : undefined;
};

describe('what a hand wrote beside a paragraph', () => {
  test.each([
    ['文件26件改为文件27件', '审核文件27件，受理{复议}，审核合同8份。'],
    ['删去，审核合同8份', '审核文件26件，受理{复议}。'],
    ['文件26件后加、办法2件', '审核文件26件、办法2件，受理{复议}，审核合同8份。'],
    ['审核合同前加另', '审核文件26件，受理{复议}，另审核合同8份。'],
    ['段末加下同。', '审核文件26件，受理{复议}，审核合同8份。下同。'],
    ['开头加全年', '全年审核文件26件，受理{复议}，审核合同8份。'],
  ])('%s is done', (words, text) => {
    expect(answerAt(changed(words), intro)).toBe(text);
  });

  test('a figure of the paper gets its new value, and the text goes on referring to it', () => {
    const next = changed('196件改为198件');
    expect(answerAt(next, '/indicators/0/value')).toBe(198);
    expect(answerAt(next, intro)).toBe(answerAt(facts, intro));
  });

  test.each([
    ['条例改为办法', /没有“条例”/],
    ['审核改为审查', /有几处“审核”/],
    ['受理196件改为受理198件', /统一管理的数/],
    ['196件改为很多件', /统一管理的数/],
    ['删去196件', /统一管理的数/],
  ])('%s is said to be impossible', (words, problem) => {
    expect(done(words)).toMatchObject({ problem: expect.stringMatching(problem) });
  });

  test('the number alone goes there', () => {
    expect(done('')).toMatchObject({ session, pointer: expect.stringContaining('/measures/sections/0/items/0/') });
  });
});
