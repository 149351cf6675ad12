import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lacking, openBrowser } from './browser.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`nothing is lost${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('a browser that is killed while one types brings back all but the letters of the last second, and where one was', async () => {
    const home = mkdtempSync(join(tmpdir(), 'fazhi-browser-'));
    try {
      const lead = '[data-pointer="/measures/lead"]';
      const first = await openBrowser({ home });
      await first.page.getByRole('button', { name: '看看样例' }).click();
      await first.page.locator(lead).click();
      await first.page.keyboard.press('Control+End');
      await first.page.keyboard.type('写在断电以前的话。');
      await first.page.waitForTimeout(1000);
      await first.page.keyboard.type('最后一秒');
      await first.kill();
      const second = await openBrowser({ home });
      await second.page.getByRole('button', { name: /云岭县人民政府 2025年度/ }).click();
      await expect.poll(() => second.page.locator(lead).textContent()).toContain('写在断电以前的话。');
      expect(await second.page.evaluate(() => document.activeElement?.getAttribute('data-pointer'))).toBe(
        '/measures/lead',
      );
      await second.close();
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  test('a store that the browser emptied is said to be so, with what was in it and the file it was saved to', async () => {
    const browser = await openBrowser();
    try {
      await browser.page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
      await browser.page.getByRole('button', { name: '看看样例' }).click();
      await browser.page.keyboard.press('Control+s');
      await browser.page.getByText('已存入文件').waitFor();
      await browser.page.waitForTimeout(300);
      await browser.page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('fazhi-report-workbench');
            request.onsuccess = () => {
              const transaction = request.result.transaction('papers', 'readwrite');
              transaction.objectStore('papers').clear();
              transaction.oncomplete = resolve;
            };
          }),
      );
      await browser.page.reload();
      const lost = browser.page.getByRole('alert').filter({ hasText: '清空了本机留存' });
      await lost.getByText('云岭县人民政府 2025年度').first().waitFor();
      await lost.getByRole('button', { name: '打开最后存下的“云岭县人民政府 2025年度' }).waitFor();
      await lost.getByRole('button', { name: '知道了' }).click();
      await lost.waitFor({ state: 'detached' });
      await browser.page.reload();
      await browser.page.getByRole('button', { name: '看看样例' }).waitFor();
      expect(await lost.count()).toBe(0);
    } finally {
      await browser.close();
    }
  });

  test('two windows with the same paper keep both, and say so', async () => {
    const browser = await openBrowser();
    try {
      const { page } = browser;
      const lead = '[data-pointer="/measures/lead"]';
      await page.getByRole('button', { name: '看看样例' }).click();
      await page.waitForTimeout(300);
      const other = await browser.context.newPage();
      await other.goto(page.url());
      await other.getByRole('button', { name: /云岭县人民政府 2025年度/ }).click();
      await other.locator(lead).click();
      await other.keyboard.type('另一窗口写的。');
      await other.waitForTimeout(300);
      await page.locator(lead).click();
      await page.keyboard.type('这个窗口写的。');
      await page.getByText('在另一个窗口里也在改').waitFor();
      await page.getByRole('button', { name: '工作台' }).click();
      await expect.poll(() => page.locator('.recent li').count()).toBe(2);
    } finally {
      await browser.close();
    }
  });

  test('a paper goes to the file that was picked, and each later change goes there too', async () => {
    const browser = await openBrowser();
    try {
      const { page } = browser;
      await page.evaluate(() => {
        const file = { text: '', modified: 1 };
        (globalThis as unknown as { written: typeof file }).written = file;
        const handle = {
          kind: 'file',
          name: '今年.json',
          getFile: async () => new File([file.text], '今年.json', { lastModified: file.modified }),
          createWritable: async () => ({
            write: async (text: string) => {
              file.text = text;
              file.modified += 1;
            },
            close: async () => undefined,
          }),
        };
        Object.assign(globalThis, { showSaveFilePicker: async () => handle });
      });
      await page.getByRole('button', { name: '看看样例' }).click();
      await page.keyboard.press('Control+s');
      await page.getByText('已存入文件').waitFor();
      await page.locator('[data-pointer="/measures/lead"]').click();
      await page.keyboard.type('新写的。');
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { written: { text: string } }).written.text), {
          timeout: 5000,
        })
        .toContain('新写的。');
      await page.evaluate(() =>
        Object.assign((globalThis as unknown as { written: object }).written, { text: '别人写的', modified: 99 }),
      );
      await page.keyboard.type('再写的。');
      await page.getByText('被别的程序改过，没有覆盖').waitFor();
      expect(await page.evaluate(() => (globalThis as unknown as { written: { text: string } }).written.text)).toBe(
        '别人写的',
      );
    } finally {
      await browser.close();
    }
  });
});
