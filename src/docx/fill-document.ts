import { stylesOf } from '../layout/styles.ts';
import { fillGrid, fillJointMark } from './fill-table.ts';
import { spacesKept } from './lean.ts';
import { isLine, type Line, type Piece, type Section } from './line.ts';
import type { Run } from './run-kind.ts';
import { lineBreak, runsOf, tab } from './runs.ts';
import type { ParagraphShape, Shape, Shapes } from './shapes.ts';

/** word/document.xml of a body in its sections: shapes with their slots filled. */
export function fillDocument(body: readonly Section[], shapes: Shapes): string {
  const last = body.at(-1);
  if (!last) throw new Error('a document has a section');
  const { document, sections } = shapes;
  let xml = document.open;
  for (const section of body) xml += section === last ? fillPieces(last.pieces, shapes) : fillClosed(section, shapes);
  return xml + sections[last.kind] + document.close;
}

/** A section that another follows: its last paragraph holds its properties. */
function fillClosed({ kind, pieces }: Section, shapes: Shapes): string {
  const end = pieces.at(-1);
  if (!end || !isLine(end)) throw new Error('a section ends with a paragraph');
  return fillPieces(pieces.slice(0, -1), shapes) + fillLine(end, shapes, shapes.sections[kind]);
}

function fillPieces(pieces: readonly Piece[], shapes: Shapes): string {
  let xml = '';
  for (const piece of pieces) xml += fillPiece(piece, shapes);
  return xml;
}

function fillPiece(piece: Piece, shapes: Shapes): string {
  if (isLine(piece)) return fillLine(piece, shapes);
  return piece.kind === 'grid' ? fillGrid(piece, shapes) : fillJointMark(piece, shapes);
}

/** One paragraph; `section` are the properties of the section that it closes. */
export function fillLine(line: Line, shapes: Shapes, section = ''): string {
  const { paragraph, profile } = shapes;
  let content = '';
  for (const run of runsOf(line.spans, stylesOf(profile)[line.style].font)) content += fillRun(run, shapes);
  return (
    paragraph.open +
    styleOf(line, shapes) +
    propertiesOf(line, shapes) +
    section +
    paragraph.middle +
    content +
    paragraph.close
  );
}

function fillRun(run: Run, shapes: Shapes): string {
  const { font, script, form, mark, text } = run;
  if (text === tab) return shapes.tab;
  if (text === lineBreak) return shapes.lineBreak;
  const shape = shapes.runs[font]?.[script][form]?.[mark];
  if (!shape) throw new Error(`no shape for ${font} ${script} ${form} ${mark}`);
  const open = openOf(run, shape);
  return (text.trim() === text ? open : open.replace('<w:t>', spacesKept)) + escapeXml(text) + shape.close;
}

function openOf({ size, spacingTwips }: Run, { open }: Shape): string {
  if (spacingTwips !== undefined) return put(open, 'spacing', spacingTwips);
  return size ? put(put(open, 'size', size.sizePt * 2), 'scale', size.scale) : open;
}

function styleOf({ style, frameTop }: Line, { paragraph }: Shapes): string {
  const said = paragraph.styles[style];
  return frameTop === undefined ? said : put(said, 'frameTop', frameTop);
}

function propertiesOf(line: Line, { paragraph }: Shapes): string {
  const { keepNext, tabs, rightIndent } = line;
  let properties = keepNext ? paragraph.keepNext : '';
  if (tabs) {
    const stops = tabs.map(({ kind, twips }) => put(paragraph.tabStops[kind], 'tab', twips));
    properties += paragraph.tabs.open + stops.join('') + paragraph.tabs.close;
  }
  properties += spacingOf(line, paragraph.spacing);
  return rightIndent === undefined ? properties : properties + put(paragraph.rightIndent, 'right', rightIndent);
}

function spacingOf({ before, after }: Line, spacing: ParagraphShape['spacing']): string {
  if (before === undefined) return after === undefined ? '' : put(spacing.after, 'after', after);
  if (after === undefined) return put(spacing.before, 'before', before);
  return put(put(spacing.both, 'before', before), 'after', after);
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
