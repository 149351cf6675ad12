import { type FileChild, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { finish } from '../../src/document/finish.ts';
import type { OfficialDocument } from '../../src/document/node.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { bodyOf } from '../../src/docx/body.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { type Grid, isLine, type JointMark, type Line, type Piece } from '../../src/docx/runs/line.ts';
import { lineBreak, runsOf, tab } from '../../src/docx/runs/runs.ts';
import { isEmptyRels, mendedCore, mendedStyles } from '../../src/docx/shapes/mended-parts.ts';
import * as options from '../../src/docx/shapes/shape-options.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { documentOf } from '../../src/docx/shapes/skeleton.ts';
import { lean } from '../../src/docx/zip/lean.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { stylesOf } from '../../src/layout/styles.ts';
import { cellTwips, columnSpan } from '../../src/layout/table.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { elementsOf, partsOf } from './read-docx.ts';
import { sampleFacts } from './samples.ts';

function paragraph({ spans, ...line }: Line): Paragraph {
  const children = runsOf(spans, stylesOf(defaultProfile)[line.style].font).map((run) =>
    run.text === tab
      ? new TextRun({ children: [new Tab()] })
      : run.text === lineBreak
        ? new TextRun({ break: 1 })
        : new TextRun({ ...options.runOptions(run, defaultProfile, run), text: run.text }),
  );
  return new Paragraph({ ...options.paragraphOptions(line), children });
}

function grid({ columnTwips, head, rows, tall }: Grid): Table {
  const row = (kind: 'head' | 'row') => (cells: readonly Line[]) =>
    new TableRow({
      ...options.rowOptions(tall?.has(cells) ? 'tall' : kind),
      children: cells.map(
        (cell, index) =>
          new TableCell({
            ...options.cellOptions(
              cellTwips(index, cells.length, columnTwips),
              columnSpan(index, cells.length, columnTwips.length),
            ),
            children: [paragraph(cell)],
          }),
      ),
    });
  const total = columnTwips.reduce((sum, twips) => sum + twips, 0);
  return new Table({
    ...options.tableOptions(columnTwips, total),
    rows: [...head.map(row('head')), ...rows.map(row('row'))],
  });
}

function jointMark({ above, columnTwips, names, suffix }: JointMark): Table {
  const cells = [names, [suffix]].map(
    (lines, index) =>
      new TableCell({
        ...options.jointMarkCell(columnTwips[index] ?? 0, above),
        children: lines.map(paragraph),
      }),
  );
  const [left, right] = columnTwips;
  const rows = [new TableRow({ ...options.rowOptions('row'), children: cells })];
  return new Table({ ...options.jointMarkOptions(columnTwips, left + right), rows });
}

function byObject(piece: Piece): FileChild {
  if (isLine(piece)) return paragraph(piece);
  return piece.kind === 'grid' ? grid(piece) : jointMark(piece);
}

/** The docx package closes a section by a paragraph of its own, which would be an empty line; ours closes it in the last. */
function closedByLastParagraph(xml: string): string {
  return xml.replace(
    /(<\/w:pPr>)((?:(?!<w:p>).)*<\/w:p>)<w:p><w:pPr>(<w:sectPr>.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs,
    '$3$1$2',
  );
}

/**
 * A table that lies on its side, so that the document has every kind of page, as the shapes have; its head has a cell less
 * than its rows, so that the last takes two columns.
 */
const eight = Array(8).fill({ heading: '一二三四' });
const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const tall = ['一'.repeat(400)];

function sampleDocument(): OfficialDocument {
  const facts = sampleFacts('yunling-justice-2025');
  const missing = ['/plan', '/shortcomings/list/0/cause'];
  const annexes = [
    ...(facts.annexes ?? []),
    { title: '宽表', table: { columns: eight, rows: [nine, tall, ['1', '一'.repeat(400)]] } },
  ];
  const marks = [{ path: '/opening/paragraphs/0', state: '待核实' as const }];
  const view = createView({ ...facts, annexes, marks }, { edition: 'local', missing, showUnverified: true });
  return finish(parseMarkup(builtInTemplates('annual-report')(view)));
}

const document = sampleDocument();
const ours = partsOf(compileDocx(document, await shapes()));
const properties = {
  title: elementsOf(ours['docProps/core.xml'] ?? '', 'dc:title')[0]?.text ?? '',
  creator: elementsOf(ours['docProps/core.xml'] ?? '', 'dc:creator')[0]?.text ?? '',
  digest: elementsOf(ours['docProps/custom.xml'] ?? '', 'vt:lpwstr')[0]?.text ?? '',
};
const contents = bodyOf(document, defaultProfile).map(({ kind, pieces }) => ({ kind, children: pieces.map(byObject) }));
const packed = partsOf(await Packer.toBuffer(documentOf(contents, properties, defaultProfile)));
const whole: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(packed).filter(([name, part]) => !isEmptyRels(name, part))),
  'word/document.xml': lean(closedByLastParagraph(packed['word/document.xml'] ?? '')),
  'word/styles.xml': mendedStyles(packed['word/styles.xml'] ?? ''),
};

test('the sample is worth the comparison: every form of line, a table, marks of both kinds', () => {
  const xml = ours['word/document.xml'] ?? '';
  for (const form of [
    'levelOne',
    'levelTwo',
    'annexNoteNumbered',
    'annexNoteNext',
    'ccRecipients',
    'signature',
    'dateOfIssue',
    'annexMark',
    'annexTitle',
    'tableHead',
  ])
    expect(xml).toContain(`<w:pStyle w:val="${form}"/>`);
  for (const form of [
    '<w:tbl>',
    '<w:gridSpan w:val="2"/>',
    '<w:highlight w:val="yellow"/>',
    '<w:highlight w:val="cyan"/>',
    'Times New Roman',
  ])
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

test('docProps/core.xml is the same but for the time, and says that it is Chinese', () => {
  expect(ours['docProps/core.xml']).toBe(mendedCore(whole['docProps/core.xml'] ?? ''));
  expect(ours['docProps/core.xml']).toMatch(/^(?!.*dcterms:created).*<dc:language>zh-CN<\/dc:language>/);
});
