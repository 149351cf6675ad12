import { describe, expect, test } from 'vitest';
import { fillDocument } from '../../src/docx/fill-document.ts';
import type { Line, Piece } from '../../src/docx/runs/line.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { escapeXml } from '../../src/docx/xml-text.ts';

const made = await shapes();
const line: Line = { style: 'body', spans: [{ font: 'body', text: '文。' }] };

/** The blocks of word/document.xml. */
function fill(...pieces: Piece[]): string {
  const xml = fillDocument([{ kind: 'upright', pieces }], made);
  expect([xml.startsWith(made.document.open), xml.endsWith(made.document.close)]).toEqual([true, true]);
  return xml.slice(made.document.open.length, -(made.sections.upright + made.document.close).length);
}

describe('a paragraph', () => {
  test('is its style and its runs, nothing else', () => {
    expect(fill(line)).toBe('<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:t>文。</w:t></w:r></w:p>');
  });

  test.each([' 文。', '文。 ', ' '])('keeps the spaces at the ends of “%s”', (text) => {
    expect(fill({ ...line, spans: [{ font: 'body', text }] })).toContain(`<w:t xml:space="preserve">${text}</w:t>`);
  });

  test('takes a blank line as space before it, and a right indent', () => {
    expect(fill({ ...line, before: 579, rightIndent: 640 })).toContain(
      '<w:spacing w:before="579"/><w:ind w:right="640"/>',
    );
  });

  test('has no tab stop and no indent farther out than Word takes them', () => {
    const xml = fill({ ...line, tabs: [{ kind: 'left', twips: -600_000 }], rightIndent: 600_000 });
    expect(xml).toMatch(/<w:tab [^>]*w:pos="-31680".*<w:ind w:right="31680"/);
  });

  test('holds every run of its spans', () => {
    const spans = [
      { font: 'levelTwo' as const, text: '甲“A”' },
      { font: 'body' as const, text: '缺', mark: 'gap' as const },
    ];
    const runs = fill({ ...line, spans }).match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(runs).toHaveLength(3);
    expect(runs[0]).toContain('w:eastAsia="楷体_GB2312"');
    expect(runs[1]).toContain('w:hAnsi="Times New Roman"');
    expect(runs[2]).toContain('<w:highlight w:val="yellow"/>');
  });

  test('without words is an empty paragraph', () => {
    expect(fill({ ...line, spans: [] })).toBe('<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr></w:p>');
  });

  test('can hold what would be a pattern or a slot elsewhere', () => {
    const text = '$& $1 $$ # § §title§';
    const words = fill({ ...line, spans: [{ font: 'body', text }] }).matchAll(/<w:t[^>]*>([^<]*)</g);
    expect(Array.from(words, ([, word]) => word).join('')).toBe('$&amp; $1 $$ # § §title§');
  });
});

describe('a table', () => {
  const cell = (text: string): Line => ({ style: 'tableCell', spans: [{ font: 'body', text }] });
  const xml = fill({
    kind: 'grid',
    columnTwips: [3000, 5844],
    head: [[cell('甲'), cell('乙')]],
    rows: [
      [cell('丙'), cell('丁')],
      [cell('#'), cell('己')],
    ],
  });
  const widthsIn = (filled: string) =>
    Array.from(filled.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g), ([, width]) => width);

  test('has its grid, and every cell the width of its column', () => {
    expect(xml.match(/<w:gridCol w:w="\d+"\/>/g)).toEqual(['<w:gridCol w:w="3000"/>', '<w:gridCol w:w="5844"/>']);
    expect(widthsIn(xml)).toEqual(Array(3).fill(['3000', '5844']).flat());
  });

  test('gives the last cell of a short row the columns that are left', () => {
    const rows = [[cell('甲'), cell('乙')], [cell('丙')]];
    const spanned = fill({ kind: 'grid', columnTwips: [1000, 3000, 5000], head: [], rows });
    expect(widthsIn(spanned)).toEqual(['1000', '8000', '9000']);
    expect(spanned.match(/<w:gridSpan w:val="\d"\/>/g)).toEqual(['<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>']);
  });

  test('repeats its head on every page and breaks no row', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });

  test('keeps its cells in their order, letter for letter', () => {
    expect(xml.match(/(?<=<w:t>)[^<]*/g)).toEqual(['甲', '乙', '丙', '丁', '#', '己']);
  });
});

test('a piece that no shape fits is our own error', () => {
  expect(() => fill({ ...line, spans: [{ font: 'pageNumber', text: '1' }] })).toThrow('no shape for pageNumber');
});

test.each([
  ['a<b>', 'a&lt;b&gt;'],
  ['&amp;', '&amp;amp;'],
  ['"\'', '&quot;&apos;'],
  ['法治`\\', '法治`\\'],
])('%s is escaped as %s', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
