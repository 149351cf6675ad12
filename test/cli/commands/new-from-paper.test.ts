import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const report = [
  '云岭县人民政府关于2025年度法治政府建设情况的报告',
  '县委：',
  '现将有关情况报告如下：',
  '一、主要举措和成效',
  '（一）强化监督。全年公开12件。',
  '二、2026年工作安排',
  '（一）充实力量。下沉编制20名。',
  '特此报告。',
  '云岭县人民政府',
  '2026年2月9日',
].join('\n');

test("last year's paper is imported: its plan is to be answered for, and its facts are kept beside this year's", async () => {
  const folder = temporaryFolder();
  const from = fileIn(folder, '上年.txt', report);
  const home = join(folder, '2026');
  const { code, err } = await fazhi('new', home, '--from', from);
  expect([code, err]).toEqual([
    0,
    expect.stringContaining(`${from} 已导入：\n  是法治政府建设年度报告，2025年，报同级党委\n`),
  ]);
  expect(JSON.parse(readFileSync(join(home, 'facts.json'), 'utf8'))).toMatchObject({
    reportYear: 2026,
    authority: { name: '云岭县人民政府', level: 'county' },
    editions: { committee: { mainRecipients: ['县委'] } },
    previousPlan: [{ text: '充实力量：下沉编制20名。' }],
  });
  expect(JSON.parse(readFileSync(join(home, 'last-year.json'), 'utf8'))).toMatchObject({
    reportYear: 2025,
    measures: {},
  });
});

test('a published page begins the edition that is sent, too, so that a draft can be made of it at once', async () => {
  const folder = temporaryFolder();
  const published = report
    .split('\n')
    .filter((line) => !/^(?:县委：|特此报告。)$/u.test(line))
    .join('\n');
  const home = join(folder, '2026');
  await fazhi('new', home, '--from', fileIn(folder, '上年.txt', `发文字号：云政发〔2026〕8号\n${published}`));
  const facts = join(home, 'facts.json');
  expect(JSON.parse(readFileSync(facts, 'utf8')).editions).toEqual({
    committee: { documentNumber: { agencyCode: '云政发' } },
    public: {},
  });
  const { code } = await fazhi('render', facts, '--draft', '--out-dir', join(folder, 'out'));
  expect([code, readdirSync(join(folder, 'out'))]).toEqual([0, [expect.stringMatching(/\.docx$/u)]]);
});

test('figures that an annex tells of the year stand beside this year', async () => {
  const folder = temporaryFolder();
  const table =
    '<table><tr><td>项目</td><td>2025年</td><td>2024年</td></tr><tr><td>行政复议申请</td><td>196件</td><td>172件</td></tr></table>';
  const lines = report
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const from = fileIn(folder, '上年.html', `<html><body>${lines}<p>附件</p><p>主要数据表</p>${table}</body></html>`);
  const home = join(folder, '2026');
  await fazhi('new', home, '--from', from);
  expect(JSON.parse(readFileSync(join(home, 'facts.json'), 'utf8')).indicators).toEqual([
    { name: '行政复议申请', unit: '件', previous: 196 },
  ]);
});

test('what is no paper of ours begins nothing', async () => {
  const folder = temporaryFolder();
  const { code, err } = await fazhi(
    'new',
    join(folder, '2026'),
    '--from',
    fileIn(folder, '总结.txt', '信访工作总结\n全年接访12件。'),
  );
  expect([code, err]).toEqual([2, expect.stringContaining('没有导入')]);
  expect(existsSync(join(folder, '2026'))).toBe(false);
});
