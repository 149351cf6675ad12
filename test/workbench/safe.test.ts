import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lacking, openBrowser } from './browser.ts';
import { openFacts } from './open-facts.ts';
import { paste } from './paste.ts';

const lack = lacking();
const evil = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>"'><svg onload=window.ran=1>{{7*7}}javascript:window.ran=1`;

/** The facts with that in the place of whatever a clerk writes: prose, headings, names, sources, cells. */
function evilIn(sample: Record<string, unknown>): unknown {
  const written = /^(?:heading|lead|intro|text|problem|cause|source|title|note|paragraphs|rows)$/;
  const groups = new Set(['opening', 'measures', 'leadership', 'shortcomings', 'plan', 'previousPlan', 'annexes']);
  const filled = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return written.test(key) ? evil : value;
    if (Array.isArray(value)) return value.map((one) => filled(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, name)]));
  };
  const facts = Object.fromEntries(
    Object.entries(sample).map(([group, value]) => [group, groups.has(group) ? filled(value, group) : value]),
  );
  const authority = { ...(facts.authority as object), name: evil };
  const indicators = (facts.indicators as { source?: string }[]).map((one) => ({ ...one, source: evil }));
  return { ...facts, authority, indicators };
}

describe.skipIf(lack !== undefined)(`a paper full of markup${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('is shown as letters on every screen, and runs nothing', async () => {
    const sample = JSON.parse(readFileSync('samples/yunling-2025/facts.json', 'utf8'));
    const browser = await openBrowser();
    try {
      const { page } = browser;
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('dialog', async (dialog) => {
        told.push(dialog.message());
        await dialog.dismiss();
      });
      await page.evaluate(() => {
        const reports: string[] = [];
        Object.assign(globalThis, { reports });
        document.addEventListener('securitypolicyviolation', (event) => reports.push(event.blockedURI));
      });
      await openFacts(page, evilIn(sample));
      await expect.poll(() => page.locator('[data-pointer="/measures/lead"]').textContent()).toBe(evil);
      await page.getByText('正在检查').waitFor({ state: 'hidden' });
      for (const button of await page.locator('.finding .does').getByRole('button', { name: '依据' }).all())
        await button.click();
      for (const key of ['Alt+2', 'Alt+3', 'Alt+4', 'Alt+1']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(300);
      }
      await page.locator('[data-pointer="/measures/lead"]').click();
      await paste(page, {
        text: `一、${evil}\n${evil}`,
        html: `<p>一、甲</p><p>${evil}</p><p onclick="window.ran=1">乙</p>`,
      });
      await page.getByRole('dialog').waitFor();
      await page.getByRole('button', { name: '按此放进来' }).click();
      await page.getByRole('button', { name: '工作台' }).click();
      await page.locator('.recent').waitFor();
      expect(await page.locator('.recent b').first().textContent()).toContain(evil);
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => (globalThis as unknown as { ran?: number }).ran)).toBeUndefined();
      expect(await page.evaluate(() => (globalThis as unknown as { reports: string[] }).reports)).toEqual([]);
      expect(told).toEqual([]);
      expect(browser.asked).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
