import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/kinds/check.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { render } from '../../src/render.ts';
import { lacking, openBrowser } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';

const sample = readFileSync('samples/yunling-2025/facts.json', 'utf8');
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
  test('it checks and writes the sample as the command line does, byte for byte, and asks the network for nothing', async () => {
    const { value: facts } = loadFacts(sample);
    if (!facts) throw new Error('the sample does not fit');
    const written = await render(facts, { edition: 'committee' });
    const browser = await openBrowser();
    try {
      const refused: string[] = [];
      browser.page.on('console', (message) => refused.push(message.text()));
      const made = await browser.page.evaluate(async (text) => {
        const page = (globalThis as unknown as { fazhi: Library }).fazhi;
        const { value } = page.loadFacts(text);
        const findings = page.check(value).map(({ ruleId, path }) => `${ruleId} ${path}`);
        const rendered = await page.render(value, { edition: 'committee' });
        return { findings, docx: [...(rendered.value?.docx ?? [])] };
      }, sample);
      const sha = (bytes: Uint8Array | readonly number[]) =>
        createHash('sha256').update(Uint8Array.from(bytes)).digest('hex');
      expect(made.findings).toEqual(check(facts).map(({ ruleId, path }) => `${ruleId} ${path}`));
      expect(sha(made.docx)).toBe(sha(written.value?.docx ?? []));
      expect(browser.asked).toEqual([]);
      expect(refused).toEqual([]);
      expect(await seriousFaults(browser.page)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

interface Library {
  readonly loadFacts: (text: string) => { readonly value: unknown };
  readonly check: (facts: unknown) => readonly { readonly ruleId: string; readonly path: string }[];
  readonly render: (facts: unknown, options: object) => Promise<{ readonly value?: { readonly docx: Uint8Array } }>;
}
