import { expect, test } from 'vitest';
import { fazhi, fileIn, temporaryFolder } from '../cli/fake-io.ts';

async function found(lines: readonly string[]): Promise<string[]> {
  const path = fileIn(temporaryFolder(), '报告.txt', lines.join('\n'));
  const { out } = await fazhi('check', path, '--only', 'statutory', '--format', 'json');
  const [{ diagnostics }] = JSON.parse(out);
  return diagnostics.map(({ ruleId, place }: { ruleId: string; place: string }) => `${ruleId} ${place}`);
}

const whole = [
  '云岭县人民政府关于2025年度法治政府建设情况的报告',
  '县委：',
  '现将2025年度法治政府建设情况报告如下：',
  '一、主要举措和成效',
  '（一）强化监督。全年公开12件。',
  '二、主要负责人履行第一责任人职责情况',
  '县长主持会议4次。',
  '三、存在的不足和原因',
  '（一）乡镇执法力量不足。主要原因是编制没有下沉。',
  '四、2026年工作安排',
  '（一）充实力量。下沉编制20名。',
  '特此报告。',
];

test('a report of another program that has every statutory part is not spoken of', async () => {
  expect(await found(whole)).toEqual([]);
});

test.each([
  ['leadership', 5, 2, 'has-leadership '],
  ['shortcomings', 7, 2, 'has-shortcomings '],
  ['plan', 9, 2, 'has-plan '],
])('one that has no part for the %s is told so', async (_part, start, count, told) => {
  expect(await found(whole.toSpliced(start, count))).toEqual([told]);
});

test('a shortcoming without a cause is told of where it stands', async () => {
  const without = whole.with(8, '（一）乡镇执法力量不足。14个乡镇持证人员168人。');
  expect(await found(without)).toEqual(['shortcoming-has-cause 三（一）']);
});

test('duties that are told among the measures are named at their place', async () => {
  const within = whole.with(4, '（一）强化监督。县政府主要负责人带头听取汇报4次。').toSpliced(5, 2);
  expect(await found(within)).toEqual(['leadership-stands-apart 一（一）']);
});

test('of what is no annual report no part is asked for', async () => {
  expect(await found(['云岭县2025年信访工作总结', '全年接访12件。'])).toEqual([]);
});
