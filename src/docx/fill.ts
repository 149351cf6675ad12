import { stylesOf } from '../layout/styles.ts';
import { fillColophon, fillGrid, fillJointMark } from './fill-table.ts';
import { type Body, isLine, type Line, type Piece } from './line.ts';
import { runKey } from './run-kind.ts';
import { runsOf, tab } from './runs.ts';
import type { Shapes } from './shapes.ts';

/** word/document.xml of the given body: shapes with their slots filled. */
export function fillDocument({ main, lastPage }: Body, shapes: Shapes): string {
  const { document, sections } = shapes;
  if (lastPage.length === 0) return document.open + fillPieces(main, shapes) + sections.main + document.close;
  const end = main.at(-1);
  if (!end || !isLine(end)) throw new Error('a section ends with a paragraph');
  return [
    document.open,
    fillPieces(main.slice(0, -1), shapes),
    fillLine(end, shapes, sections.main),
    fillPieces(lastPage, shapes),
    sections.lastPage,
    document.close,
  ].join('');
}

function fillPieces(pieces: readonly Piece[], shapes: Shapes): string {
  return pieces.map((piece) => fillPiece(piece, shapes)).join('');
}

function fillPiece(piece: Piece, shapes: Shapes): string {
  if (isLine(piece)) return fillLine(piece, shapes);
  if (piece.kind === 'grid') return fillGrid(piece, shapes);
  return piece.kind === 'jointMark' ? fillJointMark(piece, shapes) : fillColophon(piece, shapes);
}

/** One paragraph; `section` are the properties of the section that it closes. */
export function fillLine(line: Line, shapes: Shapes, section = ''): string {
  const { paragraph, profile } = shapes;
  let content = '';
  for (const run of runsOf(line.spans, stylesOf(profile)[line.style].font)) {
    const shape = shapes.runs[runKey(run)];
    if (!shape) throw new Error(`no shape for ${runKey(run)}`);
    const open = run.size ? put(put(shape.open, 'size', run.size.sizePt * 2), 'scale', run.size.scale) : shape.open;
    content += run.text === tab ? shapes.tab : open + escapeXml(run.text) + shape.close;
  }
  const properties = paragraph.styles[line.style] + propertiesOf(line, shapes) + section;
  return paragraph.open + properties + paragraph.middle + content + paragraph.close;
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
