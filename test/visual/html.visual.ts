import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPdf } from '../../src/cli/pdf/office.ts';
import { type Facts, loadFacts, render } from '../../src/index.ts';
import { bandsOf, pageCount } from './bands.ts';
import { canLayOut } from './lay-out.ts';
import { chromium, printHtml } from './print-html.ts';

const able = chromium !== undefined && canLayOut();
const facts = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as Facts;

/** The same report printed from the page and laid out from the .docx. */
async function printed() {
  const edition = 'committee';
  const html = await render(facts, { edition, format: 'html' });
  const { value } = await render(facts, { edition });
  return { html: printHtml(html.value?.html ?? ''), docx: (await toPdf(value?.docx ?? new Uint8Array(), '')).bytes };
}

/** The page, from 1, with these words; a PDF has spaces wherever digits and Chinese meet. */
function pageWith(pdf: Uint8Array, words: string): number {
  const pages = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).split('\f');
  return pages.findIndex((page) => page.replace(/\s/g, '').includes(words)) + 1;
}

const { html, docx } = able ? await printed() : { html: new Uint8Array(), docx: new Uint8Array() };
const textOn = (pdf: Uint8Array, page: number) => bandsOf(pdf, page).filter(({ top }) => top > 30 && top < 263);
const numberOn = (page: number) => bandsOf(html, page).find(({ top }) => top > 264);

describe.skipIf(!able)(
  able ? 'the page printed by Chromium' : 'skipped: this machine lacks Chromium, LibreOffice or poppler',
  () => {
    const last = able ? pageCount(html) : 0;
    const near = (measured: number | undefined, wanted: number, within = 1) =>
      expect(Math.abs((measured ?? Number.NaN) - wanted), `${measured}, wanted ${wanted}`).toBeLessThanOrEqual(within);

    test('has as many lines on page 2 as the .docx: 22 (5.2.3)', () => {
      expect([textOn(html, 2).length, textOn(docx, 2).length]).toEqual([22, 22]);
    });

    test.each([
      '现将2025年度法治政府建设情况报告如下：',
      '特此报告。',
      '注：数据统计截至2025年12月31日',
    ])('has %s on the page on which the .docx has it', (words) => {
      expect(pageWith(docx, words)).toBeGreaterThan(0);
      expect(pageWith(html, words)).toBe(pageWith(docx, words));
    });

    test('ends on the page on which the .docx ends, or has a sheet more for the colophon that stands there under the text', () => {
      const text = pageWith(docx, '注：数据统计截至2025年12月31日');
      expect(last).toBe(2 * Math.floor(text / 2) + 2);
      expect([last, text]).toContain(pageCount(docx));
    });

    test('has its text 28 mm from the left and 26 mm from the right (5.2.1)', () => {
      const lines = textOn(html, 2);
      near(Math.min(...lines.map(({ left }) => left)), 28);
      near(Math.max(...lines.map(({ right }) => right)), 184);
    });

    test('has the authority mark 35 mm under the text area’s edge (7.2.4), within the fonts’ difference', () =>
      near(bandsOf(html, 1)[0]?.top, 37 + 35, 2));

    test('has the page number 7 mm under the text area, odd right, even left (7.5)', () => {
      const [odd, even] = [numberOn(1), numberOn(2)];
      near(((odd?.top ?? 0) + (odd?.bottom ?? 0)) / 2, 262 + 7);
      near(odd?.right, 184 - 4.94);
      near(even?.left, 28 + 4.94);
    });

    test('has the colophon’s last line on the text area’s lower edge of an even page without number (7.4.1, 7.5)', () => {
      expect([last % 2, numberOn(last)]).toEqual([0, undefined]);
      near(bandsOf(html, last).at(-1)?.bottom, 262);
    });
  },
);
