import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/document/finish.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { createView } from '../../src/view/create-view.ts';
import { wholeFacts } from '../facts-of.ts';
import { elementsOf, partOf } from './read-docx.ts';

const made = await shapes();
const print = builtInTemplates();
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

function columnsTaken(row: string): number {
  const spans = Array.from(row.matchAll(/<w:gridSpan w:val="(\d+)"\/>/g), ([, span]) => Number(span) - 1);
  return spans.reduce((sum, more) => sum + more, row.split('<w:tc>').length - 1);
}
