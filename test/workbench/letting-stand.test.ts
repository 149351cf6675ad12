import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/kinds/check.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`a finding that is let stand${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
    await browser.page.getByRole('button', { name: '看看样例' }).click();
  });

  afterAll(() => browser.close());

  test('is in the file that is saved, with why and by whom, so that the command finds the same', async () => {
    const { page } = browser;
    const lead = page.locator('[data-pointer="/measures/lead"]');
    await lead.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('各地各部门,抓好落实。');
    const finding = page.locator('.finding').filter({ hasText: '半角' }).first();
    await finding.getByRole('button', { name: '保留' }).click();
    await page.keyboard.type('县委常委会审定的表述');
    await page.keyboard.press('Tab');
    await page.keyboard.type('县司法局局长');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '保留不改 1 处' }).click();
    await page.getByText('县司法局局长批准：县委常委会审定的表述').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: '存入文件' }).click());
    const { value } = loadFacts(new TextDecoder().decode(bytes));
    const waived = check(value as never).filter((one) => one.waived);
    expect(waived).toMatchObject([{ path: '/measures/lead', waived: { approvedBy: '县司法局局长' } }]);
  });

  test('is taken up again', async () => {
    const { page } = browser;
    await page.getByRole('button', { name: '不再保留' }).click();
    await page.locator('.finding').filter({ hasText: '半角' }).first().waitFor();
    await page.getByRole('button', { name: '保留不改' }).waitFor({ state: 'detached' });
  });
});
