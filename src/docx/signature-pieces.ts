import { type Content, plainText } from '../document/inline.ts';
import type { SignatureBlock } from '../document/node.ts';
import { linesAboveSealed, linesBetweenSealed } from '../layout/gaps.ts';
import { sealedCentres, unsealedIndents } from '../layout/indents.ts';
import type { Profile } from '../layout/profile.ts';
import { twipsOfPt } from '../layout/units.ts';
import type { Line, Tab } from './runs/line.ts';
import { tab } from './runs/runs.ts';
import { spansOf } from './runs/spans.ts';

/** 署名 and 成文日期, with or without room for seals; GB/T 9704—2012 7.3.5.1, 7.3.5.2. */
export function signaturePieces(block: SignatureBlock, profile: Profile): Line[] {
  return block.sealed ? sealedPieces(block, profile) : unsealedPieces(block, profile);
}

/** Each name under a seal of its own, in as many rows as they want, the date under the last. */
function sealedPieces({ authorities, dateOfIssue }: SignatureBlock, profile: Profile): Line[] {
  const pitch = twipsOfPt(profile.linePt);
  const { date, rows } = sealedCentres(authorities.map(plainText), plainText(dateOfIssue ?? []), profile);
  let named = 0;
  const lines = rows.map((centres, index) => {
    const row = authorities.slice(named, named + centres.length);
    named += row.length;
    const before = pitch * (index === 0 ? linesAboveSealed : linesBetweenSealed);
    return { ...placed('sealedSignature', 'center', row, centres), before };
  });
  return dateOfIssue ? [...lines, placed('sealedDate', 'center', [dateOfIssue], [date])] : lines;
}

/** Texts by their middles or their first characters, each at a tab stop. */
function placed(style: Line['style'], kind: Tab['kind'], texts: readonly Content[], at: readonly number[]): Line {
  return {
    style,
    tabs: at.map((twips) => ({ kind, twips })),
    spans: texts.flatMap((text) => [{ font: 'body' as const, text: tab }, ...spansOf(text, 'body')]),
  };
}

/**
 * The names one under the other, the date's first character two in from the last's. LibreOffice, of which a .pdf is made,
 * sets a date wider than it is; its line goes on over the edge, so that it is never broken before 日.
 */
function unsealedPieces({ authorities, dateOfIssue }: SignatureBlock, profile: Profile): Line[] {
  const indents = unsealedIndents(plainText(authorities.at(-1) ?? []), plainText(dateOfIssue ?? []), profile);
  return [
    ...authorities.map((authority) => ({
      style: 'signature' as const,
      spans: spansOf(authority, 'body'),
      rightIndent: indents.authority,
    })),
    ...(dateOfIssue
      ? [{ ...placed('dateOfIssue', 'left', [dateOfIssue], [indents.dateStart]), rightIndent: indents.dateEnd }]
      : []),
  ];
}
