import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/node.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { programs } from '../../src/layout/programs.ts';
import { render } from '../../src/render.ts';
import { canLayOut, layOutAll, type Page, readPages } from './lay-out.ts';

const able = canLayOut();
const facts = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as AnnualReport;
const { value: report } = await render(facts, { edition: 'committee' });
const made = await shapes();

const text = (words: string): Inline[] => [{ text: words }];
const paragraph: Block = { type: 'paragraph', content: text('现将情况报告如下。') };
const colophon: Block = {
  type: 'colophon',
  ccRecipients: text('市委依法治市办'),
  printingOffice: text('云岭县人民政府办公室'),
  printDate: text('2026年2月9日'),
};
const signature = (sealed: boolean, names = ['云岭县人民政府办公室'], day = '2026年2月9日'): Block => ({
  type: 'signatureBlock',
  sealed,
  authorities: names.map(text),
  dateOfIssue: text(day),
});
const longCounty = '双江拉祜族佤族布朗族傣族自治县';
const longNames = [`中共${longCounty}委员会`, `${longCounty}人民政府`];
const pagesOf = (file: string | undefined): Page[] => (file ? readPages(file) : []);
const [county, sealed, unsealed, close, long] = (
  able && report
    ? layOutAll([
        report.docx,
        compileDocx({ blocks: [paragraph, signature(true), colophon] }, made),
        compileDocx({ blocks: [paragraph, signature(false)] }, made),
        compileDocx({ blocks: [paragraph, signature(false, ['云岭县人民政府'], '2026年12月10日')] }, made),
        compileDocx({ blocks: [paragraph, signature(true, longNames)] }, made),
      ])
    : []
).map(pagesOf);
const [first, second] = county ?? [];
const nothing = { top: Number.NaN, bottom: Number.NaN, left: Number.NaN, right: Number.NaN };
const ink = (page: Page | undefined, area: Parameters<Page['ink']>[0]) => page?.ink(area) ?? nothing;

/** A body line's height and a character's width, in millimetres. */
const line = 10.213;
const character = 5.556;
/** LibreOffice sets a fifth of a character wherever digits and Chinese meet, five times in 2026年2月9日; Word does not. */
const gapsInDate = 5 * programs.libreOffice.betweenScripts * ((16 / 72) * 25.4);
const lineInk = (page: Page | undefined, index: number) =>
  ink(page, { from: 37 + index * line + 1, to: 37 + (index + 1) * line });
const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;

const red = ink(first, { color: 'red' });
const separator = ink(first, { color: 'red', from: red.bottom - 2 });
const number = ink(first, { from: separator.top - 12, to: separator.top - 0.5 });
const under = (from: number, to: number) => ink(first, { from: separator.bottom + from, to: separator.bottom + to });
const recipients = under(5 * line, 6 * line);
const pageText = ink(second, { from: 37, to: 262 });
const [oddNumber, evenNumber] = [ink(first, { from: 264 }), ink(second, { from: 264 })];
const [sealedName, sealedDate] = [lineInk(sealed?.[0], 3), lineInk(sealed?.[0], 4)];
const [name, date] = [lineInk(unsealed?.[0], 2), lineInk(unsealed?.[0], 3)];
const [firstLong, lastLong, longDate] = [3, 8, 9].map((index) => lineInk(long?.[0], index));

/** Element, clause of GB/T 9704—2012, wanted, measured; in millimetres. */
const elements: readonly (readonly [string, string, number, number])[] = [
  ['发文机关标志：上边缘距版心上边缘', '7.2.4', 35, red.top - 37],
  ['版头分隔线：距发文字号', '7.2.7', 4, separator.top - number.bottom],
  ['版头分隔线：长度', '7.2.7', 156, separator.right - separator.left],
  ['标题：距分隔线二行', '7.3.1', 2 * line + 1.65, under(1, 40).top - separator.bottom],
  ['主送机关：标题下空一行', '7.3.2', 5 * line + 3.4, recipients.top - separator.bottom],
  ['主送机关：顶格', '7.3.2', 28, recipients.left],
  ['正文：左边', '5.2.1', 28, pageText.left],
  ['正文：右边', '5.2.1', 184, pageText.right],
  ['盖章：成文日期右空四字', '7.3.5.1', 184 - 4 * character + gapsInDate / 2, sealedDate.right],
  ['盖章：署名以成文日期居中', '7.3.5.1', middle(sealedDate), middle(sealedName)],
  ['盖章：署名在正文下空二行', '7.3.5.1', 37 + 3 * line + 3.4, sealedName.top],
  ['不盖章：署名右空二字', '7.3.5.2', 184 - 2 * character, name.right],
  ['不盖章：日期首字比署名首字右移二字', '7.3.5.2', 2 * character, date.left - name.left],
  ['不盖章：日期不出版心', '5.2.1', 184, lineInk(close?.[0], 3).right],
  ['盖章：长署名各占一排，不出版心', '7.3.5.1', 184, firstLong?.right ?? Number.NaN],
  ['盖章：末一长署名以成文日期居中', '7.3.5.1', middle(longDate ?? nothing), middle(lastLong ?? nothing)],
  ['版记：末线与版心下边缘重合（独占一面）', '7.4.1', 262, ink(sealed?.at(-1), {}).bottom],
  ['版记：末线与版心下边缘重合（在正文之下）', '7.4.1', 262, ink(county?.at(-1), { to: 264 }).bottom],
  ['页码：距版心下边缘', '7.5', 7, (oddNumber.top + oddNumber.bottom) / 2 - 262],
  ['页码：单页居右空一字', '7.5', 184 - 4.94, oddNumber.right],
  ['页码：双页居左空一字', '7.5', 28 + 4.94, evenNumber.left],
];

describe.skipIf(!able)(able ? 'measured within 1 mm' : 'skipped: this machine has no LibreOffice or no poppler', () => {
  test.each(elements)('%s（%s）', (_element, _clause, wanted, measured) => {
    expect(Math.abs(measured - wanted), `measured ${measured}, wanted ${wanted}`).toBeLessThanOrEqual(1);
  });

  test('a page of the colophon’s own has no number (7.5)', () => {
    expect(ink(sealed?.at(-1), { from: 264 }).top).toBeNaN();
  });

  afterAll(() => {
    const rows = elements.map(([element, clause, wanted, measured]) =>
      [clause.padEnd(8), wanted.toFixed(1).padStart(6), measured.toFixed(1).padStart(6), element].join('  '),
    );
    process.stdout.write(`\n${['条款      应为 mm  实测 mm  要素', ...rows].join('\n')}\n`);
  });
});
