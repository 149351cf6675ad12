import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';
import { commented, revised } from './revised.ts';
import { seriousFaults } from './serious-faults.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`what was edited in Word comes home${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;
  let printed: Uint8Array;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.getByRole('button', { name: '看看样例' }).click();
    await page.keyboard.press('Alt+4');
    await page.getByRole('figure', { name: '第1页' }).waitFor();
    printed = (await downloaded(page, () => page.getByRole('button', { name: 'Word（.docx）' }).click())).bytes;
    await page.keyboard.press('Alt+1');
  });

  afterAll(() => browser.close());

  const text = (words: string) => page.locator('[data-pointer]').filter({ hasText: words }).count();
  const change = (words: string) => page.locator('.change').filter({ hasText: words });

  async function bring(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
    await page.getByRole('button', { name: '文件', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: /带回修改稿/ }).click();
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const given = files.map(([name, bytes]) => ({ name, mimeType: type, buffer: Buffer.from(bytes) }));
    await (await chooser).setFiles(given);
    await page.locator('.take-home').waitFor();
  }

  async function confirm(): Promise<void> {
    await page.getByRole('button', { name: '放进底稿' }).click();
    await page.locator('.text-screen').waitFor();
  }

  test('what is sure is chosen, what is not is asked, and all of it is one change that is taken back at once', async () => {
    const lead = '[data-pointer="/measures/lead"]';
    await page.locator(lead).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('，逐项落实。');
    const edited = revised(printed, [
      ['没有出现脱管', '未出现脱管漏管', '李芳'],
      ['边解决问题边完善制度', '边整改问题边完善制度'],
      ['这一做法已在全市推广。', ''],
      ['《公平竞争审查条例》', '《公平竞争审查规定》'],
    ]);
    const noted = commented(edited, '陈志远', [['评议结果作为年度考核的参考', '请写明怎样运用。']]);
    await bring(['县长改.docx', noted]);
    expect(await change('未出现脱管漏管').getByRole('radio', { name: '采用', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('.change.open').count()).toBe(3);
    await change('边完善制度').getByText('逐项落实').waitFor();
    await page.locator('.came').getByText('李芳').first().waitFor();
    await page.locator('.comments').getByText('请写明怎样运用。').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await change('边完善制度').getByRole('radio', { name: '用改过的' }).click();
    await change('这一做法已在全市推广').getByRole('radio', { name: '不删' }).click();
    await confirm();
    expect(await text('未出现脱管漏管')).toBe(1);
    expect(await text('边整改问题')).toBe(1);
    expect(await text('这一做法已在全市推广')).toBe(1);
    expect(await text('《公平竞争审查条例》')).toBe(1);
    await page.locator('.to-do').getByText('还没有定').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text('未出现脱管漏管')).toBe(0);
    expect(await text('逐项落实')).toBe(1);
    expect(await page.locator('.margin-notes').count()).toBe(0);
    expect(await page.locator('.to-do').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text('逐项落实')).toBe(0);
  });

  test('a comment stands beside its paragraph until it is dealt with, also when the page is opened anew', async () => {
    await bring(['批注.docx', commented(printed, '陈志远', [['评议结果作为年度考核的参考', '请写明怎样运用。']])]);
    await confirm();
    await page.locator('.margin-notes').getByText('批注（陈志远）：请写明怎样运用。').waitFor();
    await page.waitForTimeout(300);
    await page.reload();
    await page
      .getByRole('button', { name: /云岭县人民政府 2025年度/ })
      .first()
      .click();
    await page.locator('.margin-notes').getByRole('button', { name: '已处理' }).click();
    await expect.poll(() => page.locator('.margin-notes').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.margin-notes').count()).toBe(1);
    await page.locator('.margin-notes').getByRole('button', { name: '已处理' }).click();
  });

  test('of two files that want other words at one place one is taken; what both want is one change', async () => {
    await bring(
      [
        '甲.docx',
        revised(printed, [
          ['涉及资金', '落实资金'],
          ['没有出现脱管', '没有出现漏管'],
        ]),
      ],
      [
        '乙.docx',
        revised(printed, [
          ['涉及资金', '兑付资金'],
          ['没有出现脱管', '没有出现漏管'],
        ]),
      ],
    );
    await change('一并移交').getByText('甲.docx、乙.docx').waitFor();
    expect(await page.locator('.change.open').count()).toBe(2);
    await change('兑付').getByRole('radio', { name: '采用', exact: true }).click();
    expect(await change('落实资金').getByRole('radio', { name: '不采用' }).isChecked()).toBe(true);
    await confirm();
    expect(await text('兑付资金')).toBe(1);
    expect(await text('没有出现漏管')).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text('兑付资金')).toBe(0);
  });

  test('a figure that is told once is changed wherever it is told, or here alone', async () => {
    await bring(['数据.docx', revised(printed, [['8', '9']])]);
    const figure = page.locator('.change').filter({ hasText: '改了统一管理的数据' }).first();
    await figure.waitFor();
    await figure.getByRole('radio', { name: /^改数据/ }).click();
    await confirm();
    await page.getByText('已放进底稿 1 处').waitFor();
    await page.keyboard.press('Control+z');
  });

  test('12 revisions, 3 comments and a conflict are dealt with in at most 18 actions', async () => {
    let actions = 0;
    const act = async (does: () => Promise<unknown>) => {
      actions += 1;
      await does();
    };
    const edited = revised(printed, [
      ['边解决问题边完善制度', '一边解决问题、一边完善制度'],
      ['次，重点学习', '次，主要学习'],
      ['发出提示函', '发出提示函并约谈主要负责人'],
      ['没有出现脱管', '未出现脱管漏管'],
      ['压缩一半以上', '压缩六成以上'],
      ['涉及资金', '落实资金'],
      ['指定交易等条件', '指定交易或者指定机构等条件'],
      ['个工作日缩短至', '个工作日缩短到'],
      ['书面说明必要性', '由起草单位书面说明必要性'],
      ['这一做法已在全市推广。', ''],
      ['名以上专家论证', '名以上有关专家论证'],
      ['规范涉企行政检查的意见》', '规范涉企检查的意见》'],
    ]);
    const noted = commented(edited, '陈志远', [
      ['评议结果作为年度考核的参考', '请写明怎样运用。'],
      ['有扫码记录', '数据再核一遍。'],
      ['均已明确责任单位和整改时限', '写明几月底前完成。'],
    ]);
    const own = page.locator('[data-pointer]').filter({ hasText: '督促兑现逾期承诺9项' });
    await own.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('及时');
    const chooser = page.waitForEvent('filechooser');
    await act(() => page.getByRole('button', { name: '文件', exact: true }).click());
    await act(() => page.getByRole('menuitem', { name: /带回修改稿/ }).click());
    await act(async () =>
      (await chooser).setFiles({
        name: '县长改.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(noted),
      }),
    );
    await page.locator('.take-home').waitFor();
    expect(await page.locator('.change').count()).toBe(12);
    expect(await page.locator('.change.open').count()).toBe(3);
    await act(() => change('政府采购合同118份').getByRole('radio', { name: '用改过的' }).click());
    await act(() => change('这一做法已在全市推广').getByRole('radio', { name: '删去' }).click());
    await act(() => change('公布行政检查主体').getByRole('radio', { name: '不采用' }).click());
    await act(() => page.getByRole('button', { name: '放进底稿' }).click());
    await page.locator('.text-screen').waitFor();
    for (const words of ['结果同评优挂钩。', '数据已经核对。', '均于9月底前完成。']) {
      await act(() => page.locator('.to-do .told').first().click());
      await act(() => page.keyboard.type(words));
      await act(() => page.locator('.to-do').getByRole('button', { name: '已处理' }).first().click());
      await expect.poll(() => text(words)).toBe(1);
    }
    expect(await page.locator('.margin-notes, .to-do').count()).toBe(0);
    for (const words of ['一边解决问题、一边', '落实资金', '未出现脱管漏管']) expect(await text(words)).toBe(1);
    expect(await text('这一做法已在全市推广')).toBe(0);
    expect(actions).toBeLessThanOrEqual(18);
    for (let at = 0; at < 12; at += 1) await page.keyboard.press('Control+z');
  });

  test('a file of something else is said to be so, and nothing of the paper changes', async () => {
    const before = await page.locator('.paper').textContent();
    await bring(['会议通知.txt', new TextEncoder().encode('关于召开会议的通知\n请各单位按时参加。\n')]);
    await page.getByText('不像是它的修改稿').waitFor();
    await page.getByRole('button', { name: '不要了' }).click();
    await page.locator('.text-screen').waitFor();
    expect(await page.locator('.paper').textContent()).toBe(before);
  });

  test("a colleague's half is put into ours paragraph by paragraph, by keyboard alone", async () => {
    const facts = JSON.parse(readFileSync('samples/yunling-2025/facts.json', 'utf8'));
    facts.measures.sections[0].items.push({ heading: '同事写的一条', intro: '同事写的这一段。' });
    facts.measures.lead = '同事改过的总说。';
    await page.getByRole('button', { name: '文件', exact: true }).focus();
    await page.keyboard.press('Enter');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const buffer = Buffer.from(JSON.stringify(facts));
    await (await chooser).setFiles({ name: '同事.json', mimeType: 'application/json', buffer });
    await page.locator('.take-home').waitFor();
    expect(await change('同事写的这一段').getByRole('radio', { name: '采用', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('.change.open').count()).toBe(1);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let at = 0; at < 20 && !(await focused()).includes('没有定'); at += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await page.locator('.change.open').count()).toBe(0);
    for (let at = 0; at < 20 && (await focused()) !== '放进底稿'; at += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.text-screen').waitFor();
    await expect.poll(() => text('同事改过的总说')).toBe(1);
    expect(await text('同事写的这一段')).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text('同事写的这一段')).toBe(0);
    expect(await text('同事改过的总说')).toBe(0);
  });
});
