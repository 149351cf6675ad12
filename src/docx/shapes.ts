import { type FileChild, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { paragraphStyles, type StyleKey } from '../layout/styles.ts';
import { runKey, runKinds } from './run-kind.ts';
import { cellOptions, paragraphOptions, rowOptions, runOptions, tableOptions } from './shape-options.ts';
import { documentOf } from './skeleton.ts';

/** XML before and after the place where a report's own content goes. */
export interface Shape {
  readonly open: string;
  readonly close: string;
}

/** The pieces of a table; `#` stands for a width in twips. */
export interface TableShape {
  /** Around the columns of the grid. */
  readonly grid: Shape;
  readonly column: string;
  readonly headRow: Shape;
  readonly row: Shape;
  readonly cell: Shape;
  readonly end: string;
}

/** Every form the docx package gives to our content, made once; a report only fills them. */
export interface Shapes {
  /** Parts that are the same in every report, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** word/document.xml around the blocks. */
  readonly document: Shape;
  /** By style, then by blank lines before. */
  readonly paragraphs: Readonly<Record<StyleKey, readonly Shape[]>>;
  /** By style; `#` stands for the right indent in twips. */
  readonly indented: Readonly<Record<StyleKey, readonly Shape[]>>;
  readonly runs: Readonly<Record<string, Shape>>;
  readonly table: TableShape;
  readonly coreProperties: string;
  readonly customProperties: string;
}

/** Marks in the two properties parts where a report's own values go. */
export const slots = { title: '§title§', creator: '§creator§', digest: '§digest§' } as const;

/** Stands for a width or an indent; no real one is as large. */
const number = 77_777;
const text = '§';
const gapLines = [0, 1] as const;
const styles = Object.keys(paragraphStyles) as StyleKey[];

let made: Promise<Shapes> | undefined;

/** The shapes, made by the docx package on first use and kept for the process. */
export function shapes(): Promise<Shapes> {
  made ??= makeShapes();
  return made;
}

async function makeShapes(): Promise<Shapes> {
  const specimen = await Packer.toBuffer(documentOf([...paragraphSpecimens(), runSpecimen(), tableSpecimen()], slots));
  const parts = Object.fromEntries(
    Object.entries(unzipSync(specimen)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const take = (name: string) => {
    const part = parts[name] ?? '';
    delete parts[name];
    return part;
  };
  const xml = take('word/document.xml');
  const body = between(xml, '<w:body>', '<w:sectPr>');
  const paragraphs = body.slice(0, body.indexOf('<w:tbl>')).split(/(?<=<\/w:p>)/);
  const shapesOf = paragraphs.slice(0, -1).map((paragraph) => shapeAround(paragraph, /<w:r>.*<\/w:r>/s));
  const runs = (paragraphs.at(-1) ?? '').match(/<w:r>.*?<\/w:r>/gs) ?? [];
  return {
    parts,
    document: { open: xml.slice(0, xml.indexOf(body)), close: xml.slice(xml.indexOf(body) + body.length) },
    paragraphs: byStyle(shapesOf, 0),
    indented: byStyle(shapesOf, styles.length * gapLines.length),
    runs: Object.fromEntries(runKinds.map((kind, index) => [runKey(kind), shapeAround(runs[index] ?? '', /§/)])),
    table: tableShape(body.slice(body.indexOf('<w:tbl>'))),
    coreProperties: take('docProps/core.xml').replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
    customProperties: take('docProps/custom.xml'),
  };
}

function paragraphSpecimens(): Paragraph[] {
  return [undefined, number].flatMap((indent) =>
    styles.flatMap((style) =>
      gapLines.map((gap) => new Paragraph({ ...paragraphOptions(style, gap, indent), children: [new TextRun(text)] })),
    ),
  );
}

function runSpecimen(): Paragraph {
  return new Paragraph({ children: runKinds.map((kind) => new TextRun({ ...runOptions(kind), text })) });
}

function tableSpecimen(): FileChild {
  const row = (isHead: boolean) =>
    new TableRow({
      ...rowOptions(isHead),
      children: [new TableCell({ ...cellOptions(number), children: [new Paragraph(text)] })],
    });
  return new Table({ ...tableOptions([number]), rows: [row(true), row(false)] });
}

function byStyle(all: readonly Shape[], start: number): Record<StyleKey, Shape[]> {
  return Object.fromEntries(
    styles.map((style, index) => {
      const first = start + index * gapLines.length;
      return [style, all.slice(first, first + gapLines.length)];
    }),
  ) as Record<StyleKey, Shape[]>;
}

function tableShape(xml: string): TableShape {
  const column = /<w:gridCol[^>]*>/.exec(xml)?.[0] ?? '';
  const [head = '', row = ''] = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const cell = /<w:tc>.*<\/w:tc>/s;
  return {
    grid: shapeAround(xml.slice(0, xml.indexOf('<w:tr>')), /<w:gridCol[^>]*>/),
    column: slotted(column),
    headRow: shapeAround(head, cell),
    row: shapeAround(row, cell),
    cell: shapeAround(cell.exec(row)?.[0] ?? '', /<w:p>.*<\/w:p>/s),
    end: '</w:tbl>',
  };
}

function shapeAround(xml: string, content: RegExp): Shape {
  const match = content.exec(xml);
  if (!match) throw new Error(`no slot in ${xml}`);
  return { open: slotted(xml.slice(0, match.index)), close: slotted(xml.slice(match.index + match[0].length)) };
}

function slotted(xml: string): string {
  return xml.replaceAll(String(number), '#');
}

function between(xml: string, after: string, before: string): string {
  return xml.slice(xml.indexOf(after) + after.length, xml.lastIndexOf(before));
}
