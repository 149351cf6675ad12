import { type Content, plainText } from '../document/inline.ts';
import { type HeaderBlock, isPlain } from '../document/node.ts';
import { labels } from '../document/words.ts';
import { largest } from '../domain/figures/extremes.ts';
import {
  isCrowded,
  jointLinePt,
  jointMarkSize,
  type MarkSize,
  markLinePt,
  markSize,
  spaceAboveMark,
} from '../layout/header.ts';
import { characterTwips, widthCharacters, widthTwips } from '../layout/indents.ts';
import { textAreaTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import type { StyleKey } from '../layout/styles.ts';
import { twipsOfPt } from '../layout/units.ts';
import type { FontSpan, Line, Piece } from './runs/line.ts';
import { tab } from './runs/runs.ts';
import { spansOf } from './runs/spans.ts';

/** 版头, from the copy number to the line the red separator stands under; GB/T 9704—2012 7.2. */
export function headerPieces(header: HeaderBlock, profile: Profile): Piece[] {
  const corner = header.corner.map(({ kind, content }): Line => {
    const [style, font] = kind === 'copyNumber' ? (['copyNumber', 'body'] as const) : (['corner', 'levelOne'] as const);
    return { style, spans: spansOf(content, font) };
  });
  if (isPlain(header)) return corner;
  return [...corner, markPiece(header, corner.length, profile), ...numberLines(header, profile)];
}

function markPiece(header: HeaderBlock, linesAbove: number, profile: Profile): Piece {
  const [first = [], ...others] = header.authorities;
  if (others.length > 0) return jointMark(header, linesAbove, profile);
  const content = [...first, ...header.suffix];
  const size = markSize(plainText(content));
  const before = spaceAboveMark(size, markLinePt, linesAbove, profile);
  return { ...sizedLine('authorityMark', content, size), before };
}

/** Joint authorities: the names as wide as the longest, one under the other; 文件 to the right in the middle; 7.2.4. */
function jointMark({ authorities, suffix }: HeaderBlock, linesAbove: number, profile: Profile): Piece {
  const longest = largest(authorities.map((name) => widthCharacters(plainText(name))));
  const size = jointMarkSize(authorities.map(plainText));
  const character = (twipsOfPt(size.sizePt) * size.scale) / 100;
  return {
    kind: 'jointMark',
    above: spaceAboveMark(size, jointLinePt(authorities), linesAbove, profile),
    columnTwips: [Math.ceil(character * longest) + 40, Math.ceil(character * 2.5)],
    names: authorities.map((name) => sizedLine(isCrowded(authorities) ? 'crowdedMark' : 'jointMark', name, size)),
    suffix: sizedLine('jointSuffix', suffix, size),
  };
}

function sizedLine(style: StyleKey, content: Content, size: MarkSize): Line {
  return { style, spans: spansOf(content, 'title').map((span) => ({ ...span, size })) };
}

/**
 * The signatories right by one character, two a row, the rows' first names under each other; the number left by one
 * character on the last row (7.2.5, 7.2.6); in the middle where nobody signs.
 */
function numberLines({ documentNumber, signatories }: HeaderBlock, profile: Profile): Line[] {
  const before = 2 * twipsOfPt(profile.linePt);
  const number = spansOf(documentNumber, 'body');
  if (signatories.length === 0) return [{ style: 'documentNumberAlone', spans: number, before }];
  const rows = pairsOf(signatories.map((name) => nameText(plainText(name)))).map((names) => names.join('　'));
  const width = largest(rows.map((row) => widthTwips(row, profile)));
  const character = characterTwips(profile);
  const names = textAreaTwips - character - width;
  return rows.map((row, index): Line => {
    const isLast = index === rows.length - 1;
    const label: FontSpan[] = index === 0 ? [{ font: 'body', text: labels.signatories }] : [];
    const start = index === 0 ? names - 4 * character : names;
    return {
      style: isLast ? 'documentNumber' : 'signatories',
      tabs: [...(isLast ? [{ kind: 'left' as const, twips: character }] : []), { kind: 'left', twips: start }],
      spans: [...(isLast ? [tabSpan, ...number] : []), tabSpan, ...label, { font: 'levelTwo', text: row }],
      ...(index === 0 ? { before } : {}),
    };
  });
}

const tabSpan: FontSpan = { font: 'body', text: tab };

/** A name of two characters is as wide as one of three. */
function nameText(name: string): string {
  return /^\p{Script=Han}{2}$/u.test(name) && name !== '待签' ? `${name[0]}　${name[1]}` : name;
}

function pairsOf(names: readonly string[]): string[][] {
  return names.flatMap((name, index) => (index % 2 === 0 ? [[name, ...names.slice(index + 1, index + 2)]] : []));
}
