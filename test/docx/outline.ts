import { isLine, type Line, type Piece } from '../../src/docx/runs/line.ts';

/** Pieces as a reader of a test sees them: style, lengths in twips, tab stops, text with ⇥ for a tab. */
export function outline(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (isLine(piece)) return [lineText(piece)];
    if (piece.kind === 'jointMark')
      return [
        `joint above ${piece.above} columns ${piece.columnTwips.join(' ')}`,
        ...piece.names.map(lineText),
        lineText(piece.suffix),
      ];
    return [`grid ${piece.columnTwips.join(' ')}`];
  });
}

function lineText({ style, spans, before, after, rightIndent, frameTop, tabs }: Line): string {
  const size = spans.find((span) => span.size)?.size;
  return [
    style,
    ...(before === undefined ? [] : [`before ${before}`]),
    ...(after === undefined ? [] : [`after ${after}`]),
    ...(rightIndent === undefined ? [] : [`right ${rightIndent}`]),
    ...(frameTop === undefined ? [] : [`frame at ${frameTop}`]),
    ...(tabs ?? []).map(({ kind, twips }) => `${kind}@${twips}`),
    ...(size ? [`${size.sizePt}pt ${size.scale}%`] : []),
    `“${spans.map(({ text }) => text.replace('\t', '⇥').replace('\n', '⏎')).join('')}”`,
  ].join(' ');
}
