import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`the outline${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.getByRole('button', { name: '看看样例' }).click();
  });

  afterAll(() => browser.close());

  const names = (level: number) => page.locator(`.outline .level-${level} .name`).allTextContents();
  const head = (level: number, at: number) => page.locator(`.outline ul:first-of-type .level-${level}`).nth(at);

  test('a section is dragged to another place with all under it, and one undo brings it back', async () => {
    const [before, items] = [await names(2), await names(3)];
    const target = head(2, 0);
    const box = await target.boundingBox();
    await head(2, 1).dragTo(target, { targetPosition: { x: 30, y: 3 } });
    expect(box).not.toBeNull();
    await expect.poll(() => names(2)).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(await names(3)).not.toEqual(items);
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(3)).toEqual(items);
  });

  test('an item is moved by Alt and an arrow, a part too', async () => {
    const items = await names(3);
    await head(3, 0).locator('button').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => names(3)).toEqual([items[1], items[0], ...items.slice(2)]);
    await page.keyboard.press('Control+z');
    await head(1, 1).locator('button').focus();
    const parts = (await names(1)).slice(0, 2);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await names(1))[1]).not.toBe(parts[1]);
    await page.keyboard.press('Control+z');
  });

  test('the length of each part is told as WPS counts it', async () => {
    await page.getByText('正文约').click();
    const total = page.locator('.length tr').filter({ hasText: '合计' });
    await total.waitFor();
    const counts = (await page.locator('.length tbody td').allTextContents()).map((text) =>
      Number(text.replace(',', '')),
    );
    expect(counts.at(-1)).toBe(counts.slice(0, -1).reduce((sum, count) => sum + count, 0));
    expect(counts.at(-1)).toBeGreaterThan(5000);
  });
});
