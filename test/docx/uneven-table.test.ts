import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/document/finish.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { wholeFacts } from '../facts-of.ts';
import { elementsOf, partOf } from './read-docx.ts';

const made = await shapes();
const print = builtInTemplates('annual-report');
const cells = fc.array(fc.constantFrom('复议', '41件', ''), { maxLength: 5 });

test('however many cells a clerk types in a row, every row fills the columns of its table', () => {
  fc.assert(
    fc.property(cells, fc.array(cells, { maxLength: 4 }), (headings, rows) => {
      const columns = headings.map((heading) => ({ heading }));
      const facts = wholeFacts({ annexes: [{ title: '表', table: { columns, rows } }] });
      const document = finish(parseMarkup(print(createView(facts, { edition: 'local' }))));
      const xml = partOf(compileDocx(document, made), 'word/document.xml');
      const count = elementsOf(xml, 'w:gridCol').length;
      for (const row of xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(columnsTaken(row)).toBe(count);
      expect(elementsOf(xml, 'w:tbl')).toHaveLength(count > 0 ? 1 : 0);
      expect(xml).not.toContain('undefined');
    }),
    { numRuns: 100 },
  );
});

test.each([
  [40, 1, 12_756],
  [0.0001, 1e6, 12_756],
  [1e308, 1e308, 8845],
])('a table of columns %d and %d wide fills its page, and each column holds a character', (first, second, page) => {
  const columns = [
    { heading: '甲', width: first },
    { heading: '乙', width: second },
  ];
  const annexes = [{ title: '表', table: { columns, rows: [['𬭚'.repeat(30), '2025年']] } }, { title: '说明' }];
  const document = finish(parseMarkup(print(createView(wholeFacts({ annexes }), { edition: 'local' }))));
  const xml = partOf(compileDocx(document, made), 'word/document.xml');
  const twips = Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, width]) => Number(width));
  expect(Math.min(...twips)).toBeGreaterThanOrEqual(456);
  expect(twips.reduce((sum, width) => sum + width, 0)).toBe(page);
});

function columnsTaken(row: string): number {
  const spans = Array.from(row.matchAll(/<w:gridSpan w:val="(\d+)"\/>/g), ([, span]) => Number(span) - 1);
  return spans.reduce((sum, more) => sum + more, row.split('<w:tc>').length - 1);
}

test.each([
  ['a row', [{ heading: '单位' }, { heading: '情况' }], ['甲', '一'.repeat(2000)], 1],
  ['a head', [{ heading: '单位' }, { heading: '情'.repeat(2000) }], ['甲', '乙'], 0],
])('%s taller than a page breaks across pages, or programs would cut it off; others stay whole', (_name, columns, row, repeated) => {
  const facts = wholeFacts({ annexes: [{ title: '表', table: { columns, rows: [row, ['丙', '丁']] } }] });
  const document = finish(parseMarkup(print(createView(facts, { edition: 'local' }))));
  const xml = partOf(compileDocx(document, made), 'word/document.xml');
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.map((one) => one.includes('<w:cantSplit/>'))).toEqual(rows.map((one) => !/(.)\1{1999}/.test(plain(one))));
  expect(elementsOf(xml, 'w:tblHeader')).toHaveLength(repeated);
});

function plain(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}
