import type { Block, OfficialDocument } from '../document/node.ts';
import { isNumbered } from '../document/numbered-blocks.ts';
import { page, textWidthTwips } from '../layout/page.ts';
import { type BlockSection, sectionsOf } from '../layout/sections.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { packed } from './compile.ts';
import { fillPiece } from './fill-document.ts';
import { fillLine } from './fill-line.ts';
import { piecesOf } from './pieces.ts';
import { isLine, type Line, type Piece } from './runs/line.ts';
import type { Shapes } from './shapes/shape.ts';

/** The margins of a print copy: the numbers on the left, room for the pen on the right. */
const margins = { leftMm: 24, rightMm: 62 } as const;

/** Where the number of a paragraph stands: its frame's left edge and width, from the sheet's edge. */
const number = { fromEdgeMm: 8, widthMm: 12, sizePt: 12 } as const;

const anchor: Line = { style: 'anchor', spans: [] };

/**
 * 送审打印稿: a document to be printed and written on. Its paragraphs are numbered in the left margin, the right one is wide; header
 * and colophon are left out. Same document, same bytes.
 */
export function compilePrintCopy(document: OfficialDocument, shapes: Shapes): Uint8Array {
  const blocks = document.blocks.filter(({ type }) => type !== 'headerBlock' && type !== 'colophon');
  const sections = sectionsOf(blocks);
  const filler = new Filler(shapes);
  let xml = filler.head();
  for (const section of sections) xml += filler.section(section, section === sections.at(-1));
  return packed(document, shapes.document.open + xml + shapes.document.close, shapes);
}

class Filler {
  readonly #shapes: Shapes;
  #last = 0;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  /** What it is, and how it is meant to be used. */
  head(): string {
    const text = '送审打印稿：请在右边空白处改，写明左边的段号';
    return fillLine(
      { style: 'corner', after: twipsOfPt(this.#shapes.profile.linePt), spans: [{ font: 'levelTwo', text }] },
      this.#shapes,
    );
  }

  section({ kind, blocks }: BlockSection, isLast: boolean): string {
    const own = this.#shapes.sections[kind];
    const properties = kind === 'upright' ? withMargins(own) : own;
    const width = kind === 'upright' ? printedTwips : textWidthTwips(kind, this.#shapes.profile);
    const xml = this.#blocks(blocks, width);
    return isLast
      ? xml + fillLine(anchor, this.#shapes) + properties
      : xml + fillLine(anchor, this.#shapes, properties);
  }

  #blocks(blocks: readonly Block[], width: number): string {
    const pieces = piecesOf({ blocks }, this.#shapes.profile, width);
    const numbered = blocks.filter(isNumbered).length;
    const lines = pieces.filter((piece) => isLine(piece) && numberedStyles.has(piece.style));
    if (lines.length !== numbered) throw new Error(`${lines.length} paragraphs of ${numbered} blocks`);
    return pieces.map((piece) => this.#piece(piece)).join('');
  }

  #piece(piece: Piece): string {
    const isNumberedLine = isLine(piece) && numberedStyles.has(piece.style);
    return (isNumberedLine ? this.#number() : '') + fillPiece(piece, this.#shapes);
  }

  /** A frame of its own beside the paragraph that follows: every program sets it, and the text is left alone. */
  #number(): string {
    this.#last += 1;
    const { linePt } = this.#shapes.profile;
    const frame = `<w:framePr w:w="${twipsOfMm(number.widthMm)}" w:hSpace="0" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="${twipsOfMm(number.fromEdgeMm)}" w:y="1"/>`;
    const spacing = `<w:spacing w:before="0" w:after="0" w:line="${twipsOfPt(linePt)}" w:lineRule="exact"/>`;
    const size = `<w:sz w:val="${number.sizePt * 2}"/><w:szCs w:val="${number.sizePt * 2}"/>`;
    return `<w:p><w:pPr><w:keepNext/>${frame}${spacing}<w:jc w:val="right"/></w:pPr><w:r><w:rPr>${size}</w:rPr><w:t>${this.#last}</w:t></w:r></w:p>`;
  }
}

/** The styles of numbered paragraphs, and of nothing else. */
const numberedStyles: ReadonlySet<Line['style']> = new Set(['body', 'levelOne', 'levelTwo', 'levelThree', 'levelFour']);

const printedTwips = twipsOfMm(page.widthMm) - twipsOfMm(margins.leftMm) - twipsOfMm(margins.rightMm);

function withMargins(section: string): string {
  return section
    .replace(/(<w:pgMar [^>]*w:left=")\d+/, `$1${twipsOfMm(margins.leftMm)}`)
    .replace(/(<w:pgMar [^>]*w:right=")\d+/, `$1${twipsOfMm(margins.rightMm)}`);
}
