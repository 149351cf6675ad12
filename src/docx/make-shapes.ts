import { type FileChild, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { deflateSync, strFromU8, unzipSync } from 'fflate/browser';
import { type PageKind, pageKinds } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { colophonStyles, type StyleKey, stylesOf } from '../layout/styles.ts';
import { lean } from './lean.ts';
import { readyPart } from './ready-part.ts';
import { byRunKind, type RunKind, runKinds } from './run-kind.ts';
import { type ParagraphShape, type Shape, type Shapes, slots, type TableShape } from './shape.ts';
import * as options from './shape-options.ts';
import { documentOf } from './skeleton.ts';

/** Each stands for a number of a report; no real one is as large. */
const numbers = {
  before: 77_701,
  after: 77_702,
  right: 77_703,
  tab: 77_704,
  width: 77_705,
  left: 77_706,
  above: 77_707,
  scale: 77_708,
  total: 77_710,
  spacing: 77_711,
  frameTop: 77_712,
  span: 77_713,
} as const;
/** Half of what is written, since sizes are written in half points. */
const sizePt = 38_854.5;
const text = '§';
const tabKinds = ['left', 'center', 'right'] as const;

/** Makes the shapes of a profile from one specimen of everything that the docx package can be asked for. */
export async function makeShapes(profile: Profile): Promise<Shapes> {
  const styles = Object.keys(stylesOf(profile)) as StyleKey[];
  const upright = [
    ...paragraphSpecimens(styles),
    runSpecimen(profile),
    gridSpecimen(),
    separator(),
    jointSpecimen(),
    separator(),
  ];
  const contents = pageKinds.map((kind) => ({ kind, children: kind === 'upright' ? upright : [separator()] }));
  const specimen = await Packer.toBuffer(documentOf(contents, slots, profile));
  const parts = Object.fromEntries(
    Object.entries(unzipSync(specimen))
      .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
      .filter(([name, part]) => !isEmptyRels(name, part)),
  );
  const take = (name: string) => {
    const part = parts[name] ?? '';
    delete parts[name];
    return part;
  };
  parts['word/styles.xml'] = withoutAutoSpace(parts['word/styles.xml'] ?? '');
  const xml = lean(take('word/document.xml'));
  const core = take('docProps/core.xml');
  const customProperties = take('docProps/custom.xml');
  const body = between(xml, '<w:body>', '</w:body>');
  const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const [grid = '', joint = ''] = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const paragraphs = body.slice(0, body.indexOf('<w:tbl>')).split(/(?<=<\/w:p>)/);
  const runs = (paragraphs.at(-1) ?? '').match(/<w:r>.*?<\/w:r>/gs) ?? [];
  const filled = runs.values();
  return {
    profile,
    parts: Object.entries(parts).map(([name, part]) => readyPart(name, part, pressed)),
    document: { open: xml.slice(0, xml.indexOf(body)), close: xml.slice(xml.indexOf(body) + body.length) },
    paragraph: paragraphShape(paragraphs, styles),
    runs: byRunKind(() => shapeAround(filled.next().value ?? '', /§/)),
    tab: runs.at(-2) ?? '',
    lineBreak: runs.at(-1) ?? '',
    table: tableShape(grid),
    jointMark: jointShape(joint),
    sections: Object.fromEntries(pageKinds.map((kind, index) => [kind, sections[index] ?? ''])) as Record<
      PageKind,
      string
    >,
    coreProperties: core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
    customProperties,
  };
}

/** Whether a part says of another that it relates to nothing, which goes without saying. */
export function isEmptyRels(name: string, part: string): boolean {
  return name.endsWith('.rels') && !part.includes('<Relationship ');
}

/** What every report shares is pressed as hard as can be, once; by fflate, which gives the same bytes on every machine. */
function pressed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateSync(bytes, { level: 9 }) as Uint8Array<ArrayBuffer>;
}

/** One paragraph of each style, then one for each thing a paragraph may say besides. */
function paragraphSpecimens(styles: readonly StyleKey[]): Paragraph[] {
  const { before, after, right, tab } = numbers;
  const said = [
    { keepNext: true },
    { tabs: tabKinds.map((kind) => ({ kind, twips: tab })) },
    { before },
    { after },
    { before, after },
    { rightIndent: right },
  ];
  return [
    ...styles.map((style) => ({ style, ...(colophonStyles.includes(style) ? { frameTop: numbers.frameTop } : {}) })),
    ...said.map((one) => ({ style: 'body' as const, ...one })),
  ].map((line) => new Paragraph({ ...options.paragraphOptions(line), children: [new TextRun(text)] }));
}

function paragraphShape(paragraphs: readonly string[], styles: readonly StyleKey[]): ParagraphShape {
  const properties = paragraphs.map((paragraph) => slotted(between(paragraph, '<w:pPr>', '</w:pPr>')));
  const besides = properties.slice(styles.length).map((one) => one.slice(one.indexOf('/>') + 2));
  const [keepNext = '', tabs = '', before = '', after = '', both = '', rightIndent = ''] = besides;
  const [left = '', center = '', right = ''] = tabs.match(/<w:tab .*?\/>/g) ?? [];
  const { open, close } = shapeAround(paragraphs[0] ?? '', /<w:pPr>.*<w:r>.*<\/w:r>/s);
  return {
    open: `${open}<w:pPr>`,
    styles: Object.fromEntries(styles.map((style, index) => [style, properties[index] ?? ''])) as Record<
      StyleKey,
      string
    >,
    keepNext,
    tabs: shapeAround(tabs, /<w:tab .*\/>/s),
    tabStops: { left, center, right },
    spacing: { before, after, both },
    rightIndent,
    middle: '</w:pPr>',
    close,
  };
}

/** One run of each kind, a tab and the end of a line. */
function runSpecimen(profile: Profile): Paragraph {
  const numbersOf = ({ form }: RunKind) => ({
    ...(form === 'sized' ? { size: { sizePt, scale: numbers.scale } } : {}),
    ...(form === 'spaced' ? { spacingTwips: numbers.spacing } : {}),
  });
  const runs = runKinds.map((kind) => new TextRun({ ...options.runOptions(kind, profile, numbersOf(kind)), text }));
  return new Paragraph({ children: [...runs, new TextRun({ children: [new Tab()] }), new TextRun({ break: 1 })] });
}

/** Keeps two tables apart. */
function separator(): Paragraph {
  return new Paragraph(text);
}

function gridSpecimen(): FileChild {
  const { width, total, span } = numbers;
  const row = (isHead: boolean, columns?: number) =>
    new TableRow({
      ...options.rowOptions(isHead),
      children: [new TableCell({ ...options.cellOptions(width, columns), children: [separator()] })],
    });
  return new Table({ ...options.tableOptions([width], total), rows: [row(true), row(false), row(false, span)] });
}

function tableShape(xml: string): TableShape {
  const column = /<w:gridCol[^>]*>/.exec(xml)?.[0] ?? '';
  const [head = '', row = '', spanned = ''] = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const cell = /<w:tc>.*<\/w:tc>/s;
  const cellShape = (around: string) => shapeAround(cell.exec(around)?.[0] ?? '', /<w:p>.*<\/w:p>/s);
  return {
    grid: shapeAround(xml.slice(0, xml.indexOf('<w:tr>')), /<w:gridCol[^>]*>/),
    column: slotted(column),
    headRow: shapeAround(head, cell),
    row: shapeAround(row, cell),
    cell: cellShape(row),
    spanningCell: cellShape(spanned),
    end: '</w:tbl>',
  };
}

function jointSpecimen(): FileChild {
  const { left, width, above, total } = numbers;
  const cells = [left, width].map(
    (twips) => new TableCell({ ...options.jointMarkCell(twips, above), children: [separator()] }),
  );
  return new Table({
    ...options.jointMarkOptions([left, width], total),
    rows: [new TableRow({ ...options.rowOptions(false), children: cells })],
  });
}

function jointShape(xml: string) {
  const [open = '', middle = '', close = ''] = slotted(xml).split(/<w:p>.*?<\/w:p>/s);
  return { open, middle, close };
}

/**
 * No space of its own between Chinese and Latin, or a line would not hold 28 characters. The docx package knows one of the
 * two properties only, and puts it where the schema does not allow it.
 */
export function withoutAutoSpace(styles: string): string {
  const off = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';
  return styles.replace(/<w:spacing (?=[^>]*w:line=)/g, `${off}$&`);
}

function shapeAround(xml: string, content: RegExp): Shape {
  const match = content.exec(xml);
  if (!match) throw new Error(`no slot in ${xml}`);
  return { open: slotted(xml.slice(0, match.index)), close: slotted(xml.slice(match.index + match[0].length)) };
}

function slotted(xml: string): string {
  return xml.replace(/777\d\d/g, (number) => {
    const name = Object.entries(numbers).find(([, value]) => String(value) === number)?.[0];
    return `#${name ?? 'size'}`;
  });
}

function between(xml: string, after: string, before: string): string {
  return xml.slice(xml.indexOf(after) + after.length, xml.lastIndexOf(before));
}
