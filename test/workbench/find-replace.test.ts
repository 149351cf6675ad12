import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`finding and replacing${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.getByRole('button', { name: '看看样例' }).click();
  });

  afterAll(() => browser.close());

  const lead = () => page.locator('[data-pointer="/measures/lead"]');

  test('each place is shown first; what lies in a name is not taken; one undo brings all back', async () => {
    const before = String(await lead().textContent());
    await lead().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('星云窗口办件，印发《星云窗口规则》，星云窗口提速。');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('星云');
    await page.getByText('找到 3 处').waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('found-words')?.size)).toBe(3);
    await page.getByText('在书名里，要换请勾选').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('惠民');
    await page.getByRole('button', { name: '替换 2 处' }).click();
    const after = `${before}惠民窗口办件，印发《星云窗口规则》，惠民窗口提速。`;
    await expect.poll(() => lead().textContent()).toBe(after);
    await page.keyboard.press('Escape');
    await page.locator('.find').waitFor({ state: 'detached' });
    await lead().click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => lead().textContent()).toContain('《星云窗口规则》，星云窗口提速。');
  });

  test('a place in a name is taken when it is ticked, and a click goes to it', async () => {
    await page.keyboard.press('Control+h');
    await page.getByRole('textbox', { name: '查找' }).fill('星云窗口规则');
    await page.getByRole('textbox', { name: '替换为' }).fill('窗口服务规则');
    await page.getByRole('checkbox', { name: '替换这一处，在书名里' }).check();
    await page.getByRole('button', { name: '替换 1 处' }).click();
    await expect.poll(() => lead().textContent()).toContain('《窗口服务规则》');
    await page.getByRole('textbox', { name: '查找' }).fill('窗口服务规则');
    await page.locator('.find .place').click();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.pointer))
      .toBe('/measures/lead');
  });
});
