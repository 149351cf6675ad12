import { stylesOf } from '../layout/styles.ts';
import { fillGrid, fillJointMark } from './fill-table.ts';
import { isLine, type Line, type Piece, type Section } from './line.ts';
import { type Run, runKey } from './run-kind.ts';
import { lineBreak, runsOf, tab } from './runs.ts';
import type { Shape, Shapes } from './shapes.ts';

/** word/document.xml of a body in its sections: shapes with their slots filled. */
export function fillDocument(body: readonly Section[], shapes: Shapes): string {
  const last = body.at(-1);
  if (!last) throw new Error('a document has a section');
  const { document, sections } = shapes;
  return [
    document.open,
    ...body.slice(0, -1).map((section) => fillClosed(section, shapes)),
    fillPieces(last.pieces, shapes),
    sections[last.kind],
    document.close,
  ].join('');
}

/** A section that another follows: its last paragraph holds its properties. */
function fillClosed({ kind, pieces }: Section, shapes: Shapes): string {
  const end = pieces.at(-1);
  if (!end || !isLine(end)) throw new Error('a section ends with a paragraph');
  return fillPieces(pieces.slice(0, -1), shapes) + fillLine(end, shapes, shapes.sections[kind]);
}

function fillPieces(pieces: readonly Piece[], shapes: Shapes): string {
  return pieces.map((piece) => fillPiece(piece, shapes)).join('');
}

function fillPiece(piece: Piece, shapes: Shapes): string {
  if (isLine(piece)) return fillLine(piece, shapes);
  return piece.kind === 'grid' ? fillGrid(piece, shapes) : fillJointMark(piece, shapes);
}

/** One paragraph; `section` are the properties of the section that it closes. */
export function fillLine(line: Line, shapes: Shapes, section = ''): string {
  const { paragraph, profile } = shapes;
  let content = '';
  for (const run of runsOf(line.spans, stylesOf(profile)[line.style].font)) {
    const shape = shapes.runs[runKey(run)];
    if (!shape) throw new Error(`no shape for ${runKey(run)}`);
    content += controlOf(run, shapes) ?? openOf(run, shape) + escapeXml(run.text) + shape.close;
  }
  const properties =
    put(paragraph.styles[line.style], 'frameTop', line.frameTop ?? 0) + propertiesOf(line, shapes) + section;
  return paragraph.open + properties + paragraph.middle + content + paragraph.close;
}

function controlOf({ text }: Run, { tab: tabShape, lineBreak: breakShape }: Shapes): string | undefined {
  if (text === tab) return tabShape;
  return text === lineBreak ? breakShape : undefined;
}

function openOf({ size, spacingTwips }: Run, { open }: Shape): string {
  if (spacingTwips !== undefined) return put(open, 'spacing', spacingTwips);
  return size ? put(put(open, 'size', size.sizePt * 2), 'scale', size.scale) : open;
}

function propertiesOf({ keepNext, tabs, before, after, rightIndent }: Line, { paragraph }: Shapes): string {
  const stops = tabs?.map(({ kind, twips }) => put(paragraph.tabStops[kind], 'tab', twips)).join('');
  const kind = before !== undefined && after !== undefined ? 'both' : before !== undefined ? 'before' : 'after';
  const spacing = before === undefined && after === undefined ? '' : paragraph.spacing[kind];
  return [
    keepNext ? paragraph.keepNext : '',
    stops === undefined ? '' : paragraph.tabs.open + stops + paragraph.tabs.close,
    put(put(spacing, 'before', before ?? 0), 'after', after ?? 0),
    rightIndent === undefined ? '' : put(paragraph.rightIndent, 'right', rightIndent),
  ].join('');
}

/** Puts a number into every slot of that name. */
export function put(xml: string, slot: string, value: number): string {
  return xml.replaceAll(`#${slot}`, String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it must stand in a part, escaped as the docx package escapes it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
