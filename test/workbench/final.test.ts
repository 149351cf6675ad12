import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`a text that is final${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.getByRole('button', { name: '看看样例' }).click();
    await page.keyboard.press('Alt+4');
    await page.getByRole('button', { name: '定稿，锁住正文' }).click();
    await page.getByText('正文已锁').waitFor();
    await page.keyboard.press('Alt+1');
  });

  afterAll(() => browser.close());

  const lead = () => page.locator('[data-pointer="/measures/lead"]');
  const asked = () => page.getByRole('dialog', { name: '这份已经定稿' });

  test.each([
    ['typing', () => page.keyboard.type('a')],
    ['Backspace', () => page.keyboard.press('Backspace')],
    ['moving an entry', () => page.keyboard.press('Alt+ArrowDown')],
  ])('is not changed by %s: it is asked whether to open it', async (what, act) => {
    const at = what === 'moving an entry' ? page.locator('[data-pointer="/measures/sections/0/heading"]') : lead();
    const before = await page.locator('.paper').textContent();
    await at.click();
    await act();
    await asked().waitFor();
    await page.getByRole('button', { name: '不改' }).click();
    await asked().waitFor({ state: 'detached' });
    expect(await page.locator('.paper').textContent()).toBe(before);
  });

  test('is opened when that is wanted, and then written in', async () => {
    await lead().click();
    await page.keyboard.type('a');
    await page.getByRole('button', { name: '取消定稿，改' }).click();
    await lead().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('又改了。');
    await expect.poll(() => lead().textContent()).toContain('又改了。');
    expect(await page.locator('.final-mark').count()).toBe(0);
  });
});
