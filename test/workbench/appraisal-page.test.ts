import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppraisedPaper, appraise } from '../../src/appraisal/appraisal.ts';
import { appraisalPage } from '../../src/reporters/appraisal/appraisal-page.ts';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';

const lack = lacking();
const today = '2026-03-10';

function paperOf(unit: string, characters: number, told: '单列' | '缺'): AppraisedPaper {
  const parts = [{ name: '下年安排', told, place: told === '缺' ? '' : '三、' }];
  const text = `${unit}建立行政执法与司法衔接会商机制，每季度通报案卷评查情况，全年评查案卷110件。`;
  const appraised = { unit, parts, promised: [], characters, sentences: [{ place: '一', text }] };
  return { file: `${unit}.docx`, scans: [], isScan: false, appraised, wording: 0, typesetting: 0, figures: 0 };
}

const roster = { units: [{ unit: '白水镇', dueOn: '2026-03-01' }, { unit: '青山镇' }, { unit: '石桥镇' }], notes: [] };
const papers = [paperOf('青山镇', 9000, '缺'), paperOf('石桥镇', 12000, '单列')];

describe.skipIf(lack !== undefined)(`the page of the 评议表${lack ? ` (left out: ${lack})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-page-'));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const path = join(folder, '评议表.html');
    writeFileSync(path, appraisalPage(appraise({ papers, roster, lastYear: [], today }), today));
    browser = await openBrowser();
    page = browser.page;
    await page.goto(pathToFileURL(path).href);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const units = () =>
    page.$$eval('#rows tr:not([hidden]) > th', (cells) => cells.map(({ textContent }) => textContent));

  test('begins with who sent nothing, asks the network for nothing, and has no serious fault', async () => {
    expect(await units()).toEqual(['白水镇', '青山镇', '石桥镇']);
    expect(browser.asked).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('sorts by numbers from the keyboard, up and down, what has none last', async () => {
    const head = page.locator('thead button', { hasText: '字数' });
    await head.focus();
    await page.keyboard.press('Enter');
    expect(await units()).toEqual(['青山镇', '石桥镇', '白水镇']);
    await page.keyboard.press('Enter');
    expect(await units()).toEqual(['石桥镇', '青山镇', '白水镇']);
    expect(await page.getAttribute('th:has(button:text-is("字数"))', 'aria-sort')).toBe('descending');
  });

  test('filters by words, by what came and by what is missing, says how many are left, and shows all again', async () => {
    await page.selectOption('#lack', '下年安排');
    expect(await units()).toEqual(['青山镇']);
    expect(await page.textContent('#told')).toBe('显示 1 行，共 3 行');
    await page.click('button[type=reset]');
    await page.selectOption('#arrival', '未收到');
    expect(await units()).toEqual(['白水镇']);
    await page.click('button[type=reset]');
    await page.fill('#search', '石桥');
    expect(await units()).toEqual(['石桥镇', '青山镇']);
    await page.click('button[type=reset]');
    await expect.poll(async () => (await units()).length).toBe(3);
  });

  test('scrolls its table within itself on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const isWithin = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(isWithin).toBe(true);
  });
});
