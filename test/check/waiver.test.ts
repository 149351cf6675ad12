import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readWaivers } from '../../src/kinds/check.ts';

const waiver = { rule: 'has-plan', path: '/plan', reason: '另行报送', approvedBy: '县长', expires: '2026-03-01' };

test('a list that fits is read', () => {
  const quoted = { ...waiver, path: undefined, quote: '案卷' };
  expect(readWaivers({ $schema: 'x', waivers: [waiver] })).toEqual([waiver]);
  expect(readWaivers(JSON.parse(JSON.stringify({ waivers: [quoted] })))).toMatchObject([{ quote: '案卷' }]);
});

test.each([
  [{ ...waiver, rule: 'has-plam' }, '第1条豁免：没有“has-plam”这条规则，是不是 has-plan？'],
  [{ ...waiver, rule: '不要这条规则' }, '有哪些规则：fazhi rules'],
  [{ ...waiver, path: undefined }, '第1条豁免：位置（path）和原文（quote）至少要写一样'],
  [{ ...waiver, path: 'plan' }, '/waivers/0/path：要填位置'],
  [{ ...waiver, expires: '2026-02-30' }, '要填真实存在的日期'],
  [{ ...waiver, reason: ' ' }, '/waivers/0/reason：要填理由'],
  [{ ...waiver, approvedBy: undefined }, '缺少“批准人”'],
  [{ ...waiver, until: '明年' }, '没有“until”这一项'],
])('%j is refused', (wrong, said) => {
  const read = () => readWaivers(JSON.parse(JSON.stringify({ waivers: [wrong] })));
  expect(read).toThrow(UsageError);
  expect(read).toThrow(said);
});
