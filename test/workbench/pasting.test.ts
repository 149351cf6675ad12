import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { paste } from './paste.ts';

const lack = lacking();

/** A report of a county that does not exist, long enough to scroll. */
const report = [
  '云岭县人民政府关于2024年度法治政府建设情况的报告',
  '市委、市政府：',
  '2024年，云岭县坚持依法行政。现将有关情况报告如下：',
  '一、主要举措和成效',
  ...Array.from({ length: 8 }, (_one, at) => [
    `（${'一二三四五六七八'[at]}）推进第${at + 1}项工作`,
    `1.建立制度。全年印发文件${at + 3}件，逐件对照上位法审核，凡是没有依据的一律不发。${'各乡镇、各部门按月报告进展，县司法局逐项核对。'.repeat(6)}`,
    `2.抓好落实。一是开展督察${at + 1}次；二是整改问题${at + 20}个。`,
  ]).flat(),
  '二、存在的不足和原因',
  '一是基层执法力量不足，主要是编制没有下沉；二是数据没有贯通，主要是系统各建各的。',
  '三、主要负责人履行第一责任人职责情况',
  '（一）带头学法。主持常务会议学法4次。',
  '（二）推动落实。批示12次。',
  '四、2025年主要安排',
  '（一）充实力量。向乡镇下沉执法人员。',
  '（二）贯通数据。统一执法平台。',
  '云岭县人民政府',
  '2025年1月20日',
];

describe.skipIf(lack !== undefined)(`pasting${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeEach(async () => {
    browser = await openBrowser();
    page = browser.page;
  });

  afterEach(() => browser.close());

  const field = (pointer: string) => page.locator(`[data-pointer="${pointer}"]`);

  test('last year’s whole report becomes this year’s outline, with last year’s words beside it', async () => {
    await paste(page, { text: report.join('\r\n') });
    await page.getByText('看看拆得对不对').waitFor();
    await page.getByRole('button', { name: '照这个提纲写今年' }).click();
    await expect.poll(() => field('/measures/sections/7/heading').textContent()).toBe('推进第8项工作');
    expect(await field('/measures/sections/0/items/0/heading').textContent()).toBe('建立制度');
    await field('/measures/sections/0/items/0/heading').click();
    await page.getByRole('button', { name: '上年写法' }).click();
    await page.locator('.last-year').getByText('全年印发文件3件').waitFor();
  });

  test('a report to go on with is shown as it is cut, is put right, and is taken by one confirmation', async () => {
    await paste(page, { text: report.join('\r\n') });
    await page.getByLabel('今年的稿子').check();
    const row = page.locator('.row').filter({ hasText: '推进第2项工作' });
    await row.getByRole('combobox').selectOption('不要');
    const second = page.locator('.row').filter({ hasText: '推进第3项工作' }).getByRole('textbox');
    await second.click();
    await page.keyboard.press('End');
    await page.keyboard.type('有新招');
    await page.getByRole('button', { name: '按此放进来' }).click();
    await expect.poll(() => field('/measures/sections/1/heading').textContent()).toBe('推进第3项工作有新招');
    expect(await field('/shortcomings/list/1/problem').textContent()).toContain('数据没有贯通');
    expect(await field('/plan/list/1/text').textContent()).toBe('统一执法平台。');
    expect(await page.getByText('推进第2项工作').count()).toBe(0);
  });

  test('a bureau’s piece goes to where one writes, at one change that is taken back', async () => {
    await page.getByRole('button', { name: '看看样例' }).click();
    await field('/measures/sections/3/items/0/intro').click();
    const before = await page.locator('.paragraph').count();
    await paste(page, { text: '1.做好评估。我局评估决策2项。\n2.做好归档。一是立卷；二是移交。' });
    await page.getByText('一块材料，放进').waitFor();
    await page.getByRole('button', { name: '按此放进来' }).click();
    await expect.poll(() => page.locator('.paragraph').count()).toBe(before + 2);
    expect(await field('/measures/sections/3/items/4/heading').textContent()).toBe('做好评估');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.paragraph').count()).toBe(before);
  });

  test('a whole paper of this authority names the parts that it would replace; a department’s stays a piece, and its name is read from its title', async () => {
    await page.getByRole('button', { name: '看看样例' }).click();
    await field('/measures/sections/2/heading').click();
    await paste(page, { text: report.join('\r\n') });
    await page.locator('.replaces').getByText('原有的“').waitFor();
    expect(await page.getByLabel('整篇，放到各部分').isChecked()).toBe(true);
    await page.getByRole('button', { name: '不要了' }).click();
    await field('/measures/sections/2/heading').click();
    const piece = [
      '云岭县应急管理局2025年度法治工作总结',
      '一、排查隐患',
      '我局排查4轮。',
      '二、开展演练',
      '我局演练9场。',
    ];
    await paste(page, { text: piece.join('\r\n') });
    expect(await page.getByLabel('文中有 2 处“我局”，改成').inputValue()).toBe('县应急管理局');
    expect(await page.locator('.replaces').count()).toBe(0);
    await page.getByRole('button', { name: '按此放进来' }).click();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-pointer'));
    await expect.poll(focused).toBe('/measures/sections/2/items/4/heading');
    await page.locator('.running').getByText('县应急管理局排查4轮。').waitFor();
  });

  test('last year’s report is taken into a paper in which nothing stands yet', async () => {
    await page.getByRole('button', { name: /年度报告/ }).click();
    await page.locator('.begin').waitFor();
    await field('/measures/sections/0/heading').click();
    await paste(page, { text: report.join('\r\n') });
    await page.getByLabel('上年的报告').check();
    await page.getByRole('button', { name: '照这个提纲写今年' }).click();
    await expect.poll(() => field('/measures/sections/7/heading').textContent()).toBe('推进第8项工作');
    await page.getByRole('button', { name: '工作台' }).click();
    await expect.poll(() => page.locator('.recent li').count()).toBe(1);
  });

  test('Word’s automatic numbers and tables are taken, and what it marks as deleted is not', async () => {
    await page.getByRole('button', { name: '看看样例' }).click();
    await field('/measures/sections/3/items/0/intro').click();
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span></span><![endif]>统筹计划。全年检查<del class="msoDel">九百</del>120次。</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>压减频次。<s class="msoDel">删掉的话。</s>比上年少检查30次。</p>
      <table><tr><td>项目</td><td>2025年</td></tr><tr><td>联合检查</td><td>45</td></tr></table></body></html>`;
    await paste(page, { html, text: 'x' });
    await page.getByText('表格，2 行 2 列').waitFor();
    await page.getByRole('button', { name: '按此放进来' }).click();
    await expect.poll(() => field('/measures/sections/3/items/4/heading').textContent()).toBe('统筹计划');
    expect(await field('/measures/sections/3/items/4/intro').textContent()).toBe('全年检查120次。');
    expect(await field('/measures/sections/3/items/5/intro').textContent()).toBe('比上年少检查30次。');
    expect(await page.getByText('删掉的话').count()).toBe(0);
    await page.keyboard.press('Alt+2');
    const names = () =>
      page
        .getByRole('textbox', { name: '名称' })
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await expect.poll(names).toContain('联合检查');
  });

  test('thirty figures from Excel are taken at one paste', async () => {
    await page.getByRole('button', { name: /年度报告/ }).click();
    await page.keyboard.press('Alt+2');
    await page.getByRole('button', { name: '增加一项' }).focus();
    const rows = Array.from({ length: 30 }, (_one, at) => `检查${at + 1}次数\t件\t${at * 7 + 1}\t${at * 5 + 1}`);
    await paste(page, { text: ['名称\t单位\t本年\t上年', ...rows].join('\n') });
    await expect.poll(() => page.locator('.figures-screen tbody tr').count()).toBe(30);
  });
});
