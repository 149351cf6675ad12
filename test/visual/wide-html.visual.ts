import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/node.ts';
import { compileHtml } from '../../src/html/compile.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { canLayOut, readPages } from './lay-out.ts';
import { chromium, printHtml } from './print-html.ts';

const able = chromium !== undefined && canLayOut();
const text = (words: string): Inline[] => [{ text: words }];
const row = Array.from({ length: 10 }, () => text('四个汉字'));
const blocks: Block[] = [
  { type: 'paragraph', content: text('现将情况报告如下。') },
  { type: 'annexMark', text: '附件' },
  { type: 'annexTitle', content: text('数据表') },
  { type: 'table', widths: row.map(() => 1), head: [row], rows: Array.from({ length: 30 }, () => row) },
];

function printed() {
  const file = join(mkdtempSync(join(tmpdir(), 'fazhi-wide-')), 'wide.pdf');
  writeFileSync(file, printHtml(compileHtml({ blocks }, defaultProfile)));
  return readPages(file);
}

const [, even, odd] = able ? printed() : [];
const near = (measured: number | undefined, wanted: number) =>
  expect(Math.abs((measured ?? Number.NaN) - wanted), `${measured}, wanted ${wanted}`).toBeLessThanOrEqual(1);

describe.skipIf(!able)(
  able ? 'a wide table printed by Chromium' : 'skipped: this machine lacks Chromium, LibreOffice or poppler',
  () => {
    test('lies within the text area of the upright page, turned (8)', () => {
      const table = odd?.ink({ rightOf: 33 });
      near(table?.left, 35);
      near(table?.right, 297 - 37);
      near(table?.top, 28);
    });

    test('has its number where an upright page has it, one character from the outer edge (7.5, 8)', () => {
      const [evenNumber, oddNumber] = [even?.ink({ leftOf: 33 }), odd?.ink({ leftOf: 33 })];
      for (const number of [evenNumber, oddNumber]) near(((number?.left ?? 0) + (number?.right ?? 0)) / 2, 35 - 7);
      near(evenNumber?.top, 28 + 4.94);
      near(oddNumber?.bottom, 184 - 4.94);
    });
  },
);
