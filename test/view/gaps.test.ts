import { expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { withGaps } from '../../src/view/gaps.ts';
import { MarkedText } from '../../src/view/marked-text.ts';
import { factsOf } from '../facts-of.ts';

function gap(name: string): MarkedText {
  return new MarkedText([{ text: `〔缺：${name}〕`, mark: 'gap' }]);
}

test.each([
  ['/measures', '上一年度推进法治政府建设的主要举措和成效'],
  ['/shortcomings', '上一年度推进法治政府建设存在的不足和原因'],
  ['/leadership', '党政主要负责人履行推进法治建设第一责任人职责情况'],
  ['/plan', '下一年度推进法治政府建设的主要安排'],
])('the missing part %s gets its gap as its lead sentence, in the words of the regulation', (pointer, name) => {
  expect(withGaps(annualReport, factsOf(), [pointer])).toEqual({
    ...factsOf(),
    [pointer.slice(1)]: { lead: gap(name) },
  });
});

test('a missing answer gets a gap with its title, the groups above it are made', () => {
  expect(withGaps(annualReport, factsOf(), ['/authority/name', '/reportYear'])).toEqual({
    ...factsOf(),
    authority: { name: gap('机关全称') },
    reportYear: gap('报告年度'),
  });
});

test('a missing answer in a list gets its gap in its place', () => {
  const facts = factsOf({ shortcomings: { list: [{ problem: '甲' }, { problem: '乙' }] } });
  expect(withGaps(annualReport, facts, ['/shortcomings/list/1/cause']).shortcomings?.list).toEqual([
    { problem: '甲' },
    { problem: '乙', cause: gap('原因') },
  ]);
});

test('a blank answer is replaced by its gap', () => {
  expect(
    withGaps(annualReport, factsOf({ authority: { name: ' ', level: 'county' } }), ['/authority/name']).authority,
  ).toEqual({
    name: gap('机关全称'),
    level: 'county',
  });
});

test('the facts themselves are left as they are', () => {
  const facts = factsOf({ shortcomings: { list: [{ problem: '甲' }] } });
  withGaps(annualReport, facts, ['/shortcomings/list/0/cause', '/plan']);
  expect(facts).toEqual(factsOf({ shortcomings: { list: [{ problem: '甲' }] } }));
});
