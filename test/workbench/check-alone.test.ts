import { describe, expect, test } from 'vitest';
import { docxOf, p } from '../reader/make-docx.ts';
import { lacking, openBrowser } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`a Word file is checked alone${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('what it says and how it is set is listed with its places, and nothing of it is taken', async () => {
    const browser = await openBrowser();
    try {
      const { page } = browser;
      const buffer = Buffer.from(docxOf({ body: p('一、主要举措') + p('全年办结案件12件,同比下降三成。') }));
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '只检查一份 Word' }).click();
      await (await chooser).setFiles({ name: '某镇.docx', mimeType: 'application/octet-stream', buffer });
      const words = page.getByRole('region', { name: '文字和内容' });
      await words.locator('.finding mark').filter({ hasText: ',' }).first().waitFor();
      expect(await page.getByRole('region', { name: '版式' }).locator('.finding').count()).toBeGreaterThan(0);
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: '回到起始页' }).click();
      expect(await page.locator('.recent').count()).toBe(0);
      expect(browser.asked).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
