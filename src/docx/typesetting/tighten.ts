import { isLine, type Line, type PageSection } from '../runs/line.ts';

/** More paragraphs than so are not set closer for a colophon. */
const most = 12;

/**
 * Sections whose text ends where a colophon finds room under it, although one program sets more lines than another: the last
 * paragraphs of which this is so are set closer by parts of a point, until all programs have as many lines; GB/T 9704—2012
 * 7.3.5.5 names this means. `closer` sets a paragraph so, if it can; `fits` says whether the end is reached. Undefined where it
 * is not.
 */
export function tighten(
  sections: readonly PageSection[],
  closer: (line: Line) => Line | undefined,
  fits: (sections: readonly PageSection[]) => boolean,
): readonly PageSection[] | undefined {
  const last = sections.at(-1);
  if (!last) return undefined;
  const pieces = [...last.pieces];
  let changed = 0;
  for (let at = pieces.length - 1; at >= 0 && changed < most; at -= 1) {
    const piece = pieces[at];
    const closerPiece = piece && isLine(piece) ? closer(piece) : undefined;
    if (!closerPiece) continue;
    pieces[at] = closerPiece;
    changed += 1;
    const tightened = [...sections.slice(0, -1), { ...last, pieces: [...pieces] }];
    if (fits(tightened)) return tightened;
  }
  return undefined;
}
