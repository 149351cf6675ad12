import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lacking, openBrowser } from './browser.ts';

const lack = lacking();
const evil = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>"'><svg onload=window.ran=1>{{7*7}}javascript:window.ran=1`;

describe.skipIf(lack !== undefined)(`a paper full of markup${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('is shown as letters on every screen, and runs nothing', async () => {
    const sample = JSON.parse(readFileSync('samples/yunling-2025/facts.json', 'utf8'));
    const facts = JSON.parse(JSON.stringify(sample, (_key, value) => value));
    facts.authority.name = evil;
    facts.measures.lead = evil;
    facts.measures.sections[0].heading = evil;
    facts.measures.sections[0].items[0].heading = evil;
    facts.indicators[0].source = evil;
    facts.plan.list[0].text = evil;
    const browser = await openBrowser();
    try {
      const { page } = browser;
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      const input = page.waitForEvent('filechooser');
      await page.evaluate(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
      await page.getByRole('button', { name: '打开底稿' }).click();
      await (await input).setFiles({
        name: '底稿.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(facts)),
      });
      await expect.poll(() => page.locator('[data-pointer="/measures/lead"]').textContent()).toBe(evil);
      for (const key of ['Alt+2', 'Alt+3', 'Alt+4', 'Alt+1']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(200);
      }
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => (globalThis as unknown as { ran?: number }).ran)).toBeUndefined();
      expect(told).toEqual([]);
      expect(browser.asked).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
