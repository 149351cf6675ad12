import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`writing in the text${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.getByRole('button', { name: '看看样例' }).click();
  });

  afterAll(() => browser.close());

  const field = (pointer: string) => page.locator(`[data-pointer="${pointer}"]`);
  const lead = '/measures/lead';
  const first = '/measures/sections/0/items/1/intro';

  test('what is typed stands in the text, is found fault with, and is taken back and brought back', async () => {
    const before = await field(lead).textContent();
    await field(lead).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('我局,抓落实。');
    await page.getByText('正在检查').waitFor({ state: 'hidden' });
    expect(await field(lead).textContent()).toBe(`${before}我局,抓落实。`);
    await page.locator('.finding .where').filter({ hasText: '总说的话' }).first().waitFor();
    await page.keyboard.press('Control+z');
    expect(await field(lead).textContent()).toBe(before);
    await page.keyboard.press('Control+y');
    expect(await field(lead).textContent()).toBe(`${before}我局,抓落实。`);
    await page.keyboard.press('Control+z');
  });

  test('a finding with one right answer is put right by one click', async () => {
    await field(lead).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('各地各部门,抓好落实。');
    await page.waitForTimeout(400);
    await page.getByText('正在检查').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '改为“，”' }).first().click();
    await expect.poll(() => field(lead).textContent()).toContain('各地各部门，抓好落实。');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
  });

  test('Enter makes two paragraphs of one, and Backspace one of two', async () => {
    const lines = () => page.locator('.paragraph').count();
    const [text, count] = [await field(first).textContent(), await lines()];
    await field(first).click();
    await page.keyboard.press('Control+Home');
    for (let at = 0; at < 10; at += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(lines).toBe(count + 1);
    await page.keyboard.press('Backspace');
    await expect.poll(lines).toBe(count);
    expect(await field(first).textContent()).toBe(text);
  });

  test('an input method is not disturbed, and what it makes is taken', async () => {
    await field(lead).click();
    await page.keyboard.press('Control+End');
    const before = await field(lead).textContent();
    const keys = await browser.context.newCDPSession(page);
    for (const text of ['f', 'fa', 'fazhi'])
      await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await field(lead).textContent()).toBe(`${before}fazhi`);
    await keys.send('Input.insertText', { text: '法治' });
    await expect.poll(() => field(lead).textContent()).toBe(`${before}法治`);
    await page.keyboard.press('Control+z');
    expect(await field(lead).textContent()).toBe(before);
  });

  test('a mark is set at the paragraph and cleared there', async () => {
    await field(lead).click();
    await page.keyboard.press('Alt+m');
    await page.getByRole('menuitemcheckbox', { name: '待核实' }).click();
    await page.locator('.marks').getByText('〔待核实〕').waitFor();
    await field(lead).click();
    await page.keyboard.press('Alt+m');
    await page.getByRole('menuitemcheckbox', { name: '待核实' }).click();
    await page.locator('.marks').getByText('〔待核实〕').waitFor({ state: 'detached' });
  });

  test('an item goes up a level and down again, and is moved', async () => {
    const head = '/measures/sections/0/items/1/heading';
    const text = await field(head).textContent();
    await field(head).click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => field('/measures/sections/0/items/0/heading').textContent()).toBe(text);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => field('/measures/sections/1/heading').textContent()).toBe(text);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => field(head).textContent()).toBe(text);
  });
});
