import { Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { finish } from '../../src/document/finish.ts';
import type { OfficialDocument } from '../../src/document/node.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import type { Grid, Line, Piece } from '../../src/docx/line.ts';
import { piecesOf } from '../../src/docx/pieces.ts';
import { runsOf } from '../../src/docx/runs.ts';
import { cellOptions, paragraphOptions, rowOptions, runOptions, tableOptions } from '../../src/docx/shape-options.ts';
import { shapes } from '../../src/docx/shapes.ts';
import { documentOf } from '../../src/docx/skeleton.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { createView } from '../../src/view/create-view.ts';
import { elementsOf, partsOf } from './read-docx.ts';
import { sampleFacts } from './samples.ts';

function paragraph({ style, gapLines, spans, rightIndent }: Line): Paragraph {
  const children = runsOf(spans).map((run) => new TextRun({ ...runOptions(run), text: run.text }));
  return new Paragraph({ ...paragraphOptions(style, gapLines, rightIndent), children });
}

function table({ columnTwips, head, rows }: Grid): Table {
  const row = (isHead: boolean) => (cells: readonly Line[]) =>
    new TableRow({
      ...rowOptions(isHead),
      children: cells.map(
        (cell, index) => new TableCell({ ...cellOptions(columnTwips[index] ?? 0), children: [paragraph(cell)] }),
      ),
    });
  return new Table({ ...tableOptions(columnTwips), rows: [...head.map(row(true)), ...rows.map(row(false))] });
}

const byObject = (piece: Piece) => ('spans' in piece ? paragraph(piece) : table(piece));

function sampleDocument(): OfficialDocument {
  const facts = sampleFacts('yunling-justice-2025');
  const missing = ['/plan', '/shortcomings/list/0/cause'];
  const marks = [{ path: '/opening/paragraphs/0', state: '待核实' as const }];
  const view = createView({ ...facts, marks }, { edition: 'local', missing, showUnverified: true });
  return finish(parseMarkup(builtInTemplates()(view)));
}

const document = sampleDocument();
const ours = partsOf(compileDocx(document, await shapes()));
const properties = {
  title: elementsOf(ours['docProps/core.xml'] ?? '', 'dc:title')[0]?.text ?? '',
  creator: elementsOf(ours['docProps/core.xml'] ?? '', 'dc:creator')[0]?.text ?? '',
  digest: elementsOf(ours['docProps/custom.xml'] ?? '', 'vt:lpwstr')[0]?.text ?? '',
};
const whole = partsOf(await Packer.toBuffer(documentOf(piecesOf(document).map(byObject), properties)));

test('the sample is worth the comparison: every form of line, a table, marks of both kinds', () => {
  const xml = ours['word/document.xml'] ?? '';
  for (const form of [
    'levelOne',
    'levelTwo',
    'annexNote',
    'signature',
    'dateOfIssue',
    'annexMark',
    'annexTitle',
    'tableHead',
  ])
    expect(xml).toContain(`<w:pStyle w:val="${form}"/>`);
  for (const form of ['<w:tbl>', '<w:highlight w:val="yellow"/>', '<w:highlight w:val="cyan"/>', 'Times New Roman'])
    expect(xml).toContain(form);
});

test('the filled shapes are word/document.xml as docx objects make it, string for string', () => {
  expect(ours['word/document.xml']).toBe(whole['word/document.xml']);
});

test('there are the same parts', () => {
  expect(Object.keys(ours).sort()).toEqual(Object.keys(whole).sort());
});

test.each(Object.keys(ours).filter((name) => name !== 'docProps/core.xml'))('%s is the same', (name) => {
  expect(ours[name]).toBe(whole[name]);
});

test('docProps/core.xml is the same but for the time', () => {
  expect(ours['docProps/core.xml']).toBe(
    whole['docProps/core.xml']?.replace(/<dcterms:\w+ [^>]*>[^<]*<\/dcterms:\w+>/g, ''),
  );
});
