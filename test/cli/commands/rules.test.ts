import { expect, test } from 'vitest';
import { everyRule } from '../../../src/kinds/check.ts';
import { fazhi } from '../fake-io.ts';

test('every rule is listed with its severity and what it wants', async () => {
  const { code, out } = await fazhi('rules');
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(everyRule.length);
  expect(out).toMatch(/^须改正 {2}has-plan +报告须写下一年度的主要安排$/m);
});

test('a rule is explained: what, on what ground, why, wrong and right', async () => {
  const { code, out } = await fazhi('explain', 'has-plan');
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.split('：')[0])).toEqual([
    'has-plan（须改正）',
    '要求',
    '标签',
    '依据',
    '说明',
    '不对的',
    '对的',
    '  下一年度安排·各项安排·小标题',
    '  下一年度安排·各项安排·内容',
    '',
  ]);
});

test('a rule is explained with its tags, by name and as they are written', async () => {
  expect((await fazhi('explain', 'month-day-dot')).out).toContain('标签：标点（punctuation）、日期和年份（dates）\n');
});

test('what loading and waivers say is explained too', async () => {
  const { out } = await fazhi('explain', 'waiver-used', 'answer-fits');
  expect(out).toMatch(/^waiver-used（须改正）\n[\s\S]*\nanswer-fits（须改正）\n/);
});

test.each([
  ['has-plam', '没有“has-plam”这条规则，是不是 has-plan？\n'],
  ['不足', '没有“不足”这条规则，有哪些规则：fazhi rules\n'],
])('of %s, which is no rule, the nearest is named', async (id, err) => {
  expect(await fazhi('explain', id)).toEqual({ code: 2, out: '', err });
});

test('without a name there is nothing to explain', async () => {
  expect((await fazhi('explain')).code).toBe(2);
});
