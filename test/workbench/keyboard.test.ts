import { describe, expect, test } from 'vitest';
import { lacking, openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';
import { paste } from './paste.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`by keyboard alone${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('a year is begun, written, pasted into, checked, marked, taken back and saved without a mouse', async () => {
    const browser = await openBrowser();
    try {
      const { page } = browser;
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: at, body } = document;
          return at === body ? '' : (at?.getAttribute('data-pointer') ?? at?.textContent ?? '');
        });
      const tabTo = async (words: string) => {
        for (let at = 0; at < 40; at += 1) {
          if ((await focused()).includes(words)) return;
          await press('Tab');
        }
        throw new Error(`no way to ${words}: the focus is on ${await focused()}`);
      };
      await tabTo('年度报告');
      await press('Enter');
      await page.getByRole('navigation', { name: '提纲' }).waitFor();
      await press('F6');
      await tabTo('/measures/sections/0/heading');
      await page.keyboard.type('规范行政执法');
      await press('Enter');
      expect(await focused()).toBe('/measures/sections/0/paragraphs/0');
      await page.keyboard.type('全年检查120次，比上年减少30次。');
      await press('Enter');
      await page.keyboard.type('建立检查计划,按季度公布。');
      expect(await focused()).toBe('/measures/sections/0/paragraphs/1');
      await press('ArrowUp', 'ArrowUp');
      expect(await focused()).toBe('/measures/sections/0/heading');
      await press('Alt+m');
      await page.getByRole('menu').waitFor();
      await press('ArrowDown', 'Enter');
      await page.locator('.marks').getByText('〔待核实〕').waitFor();
      await press('Control+z');
      expect(await page.locator('.marks').getByText('〔待核实〕').count()).toBe(0);
      await press('ArrowDown');
      await paste(page, { text: '（一）严格执法。查办案件9件。\n（二）公正执法。评查案卷80卷。' });
      await page.getByRole('dialog').waitFor();
      await tabTo('按此放进来');
      await press('Enter');
      await expect.poll(() => page.locator('.paragraph').count()).toBeGreaterThan(5);
      await page.getByText('正在检查').waitFor({ state: 'hidden' });
      for (let at = 0; at < 9 && !(await page.getByRole('status').textContent())?.includes('半角'); at += 1)
        await press('F8');
      await press('Alt+Enter');
      await expect.poll(() => page.locator('.running').textContent()).toContain('建立检查计划，按季度公布。');
      await press('Control+z');
      await page.locator('.running').getByText('建立检查计划,按季度公布。').waitFor();
      await press('Control+h');
      await page.keyboard.type('120');
      await page.locator('.find').getByText('120').first().waitFor();
      await press('Escape', 'Alt+2');
      await page.locator('.figures-screen').waitFor();
      await paste(page, { text: '名称\t单位\t本年\t上年\n检查次数\t次\t120\t150' });
      await page.locator('.figures-screen tbody tr').first().waitFor();
      await tabTo('换上');
      await press('Enter');
      await press('Alt+1');
      await page.locator('.running').getByText('全年检查{检查次数}').waitFor();
      await press('Alt+3');
      await page.getByLabel('机关全称').first().waitFor();
      await press('F6', 'F6');
      await press('Alt+4');
      await page.getByText('版本').first().waitFor();
      await press('F6');
      await tabTo('送审稿');
      await press('Enter');
      await page.getByRole('figure', { name: '第1页' }).waitFor();
      await tabTo('Word（.docx）');
      const file = await downloaded(page, () => press('Enter'));
      expect(file.name).toContain('送审稿');
    } finally {
      await browser.close();
    }
  });
});
