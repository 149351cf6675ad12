import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedEditions } from '../../src/facts/named-editions.ts';
import { kindOf } from '../../src/kinds/index.ts';
import { loadPaper } from '../../src/kinds/load.ts';
import { render } from '../../src/render.ts';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';
import { openFacts } from './open-facts.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(
  `the page writes as the command line does${lack ? ` (left out: ${lack})` : ''}`,
  () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await openBrowser();
    });

    afterAll(() => browser.close());

    test.each(readdirSync('samples'))('every edition of %s, byte for byte, with the network refused', async (name) => {
      const { value: facts } = loadPaper(readFileSync(`samples/${name}/facts.json`));
      if (!facts) throw new Error(`${name} does not fit`);
      const { page, asked } = browser;
      await page.reload();
      await page.locator('#page:not([inert])').waitFor();
      await openFacts(page, facts);
      await page.keyboard.press('Alt+4');
      await page.getByRole('figure', { name: '第1页' }).waitFor();
      const named = namedEditions(kindOf(facts), facts);
      const editions = named.includes('review') ? named : [...named, 'review' as const];
      const zip = await downloaded(page, () =>
        page.getByRole('button', { name: `${editions.length} 份一起存` }).click(),
      );
      const files = new Map(
        Object.entries(unzipSync(zip.bytes)).map(([file, bytes]) => [
          /（([^（），]+)[^（）]*）\.docx$/.exec(file)?.[1],
          sha(bytes),
        ]),
      );
      expect(files.size).toBe(editions.length);
      for (const edition of editions) {
        const { value } = await render(facts, { edition, draft: edition === 'review' });
        const title = kindOf(facts).schema.titleAt(`/editions/${edition}`);
        expect([edition, files.get(title)]).toEqual([edition, sha(value?.docx ?? new Uint8Array())]);
      }
      expect(asked).toEqual([]);
    });
  },
);

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
