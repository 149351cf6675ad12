import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/kinds/load.ts';
import { render } from '../../src/render.ts';
import { lacking, openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';

const lack = lacking();

test('it asks for nothing and runs nothing that is not in it', () => {
  const page = readFileSync('dist/workbench.html', 'utf8');
  expect(page.length).toBeLessThan(2_000_000);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(page).not.toMatch(/\bfrom"node:|require\("|\bnew Buffer\(|\bBuffer\.from\(/);
});

describe.skipIf(lack !== undefined)(`opened by double-click${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('it writes every edition of the sample as the command line does, byte for byte, and asks the network for nothing', async () => {
    const { value: facts } = loadFacts(readFileSync('samples/yunling-2025/facts.json', 'utf8'));
    if (!facts) throw new Error('the sample does not fit');
    const browser = await openBrowser();
    try {
      const { page } = browser;
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      await page.getByRole('button', { name: '看看样例' }).click();
      await page.keyboard.press('Alt+4');
      await page.getByRole('figure', { name: '第1页' }).waitFor();
      const zip = await downloaded(page, () => page.getByRole('button', { name: '6 份一起存' }).click());
      const files = Object.entries(unzipSync(zip.bytes));
      const committee = files.find(([name]) => name.includes('报同级党委'))?.[1] ?? new Uint8Array();
      const written = await render(facts, { edition: 'committee' });
      expect(files).toHaveLength(6);
      expect(sha(committee)).toBe(sha(written.value?.docx ?? new Uint8Array()));
      const alone = await downloaded(page, () => page.getByRole('button', { name: 'Word（.docx）' }).click());
      expect(sha(alone.bytes)).toBe(
        sha((await render(facts, { edition: 'superior' })).value?.docx ?? new Uint8Array()),
      );
      expect(browser.asked).toEqual([]);
      expect(told).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
