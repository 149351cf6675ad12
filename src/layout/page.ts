import type { Profile } from './profile.ts';
import { twipsOfMm } from './units.ts';

/** The page in millimetres; GB/T 9704—2012 5.1 and 5.2.1. The right margin follows from 156 mm. */
export const page = { widthMm: 210, heightMm: 297, marginLeftMm: 28, marginRightMm: 26 } as const;

/** 版心 in millimetres; GB/T 9704—2012 5.2.1. */
export const textArea = { widthMm: 156, heightMm: 225 } as const;

/** Lines of a full page and characters of a full line; GB/T 9704—2012 5.2.3, 一般. */
export const fullPage = { lines: 22, characters: 28 } as const;

/** The width of the text area in twips: what the margins leave of the page. */
export const textAreaTwips: number =
  twipsOfMm(page.widthMm) - twipsOfMm(page.marginLeftMm) - twipsOfMm(page.marginRightMm);

/**
 * The kinds of page: upright; on its side for a wide table, the table's head at the sheet's left edge (GB/T 9704—2012 8); and
 * without number for a colophon alone (7.5).
 */
export const pageKinds = ['upright', 'wide', 'colophonPage'] as const;
export type PageKind = (typeof pageKinds)[number];

/** The width of the text area in twips; on a sheet on its side, the height of the upright one. */
export function textWidthTwips(kind: PageKind, profile: Profile): number {
  return kind === 'wide' ? textHeightTwips('upright', profile) : textAreaTwips;
}

/** The height of the text area in twips. */
export function textHeightTwips(kind: PageKind, { marginTopMm, marginBottomMm }: Profile): number {
  return kind === 'wide'
    ? textAreaTwips
    : twipsOfMm(page.heightMm) - twipsOfMm(marginTopMm) - twipsOfMm(marginBottomMm);
}

/** The page number in 4号, one character from the outer edge, its dash 7 mm under the text area; GB/T 9704—2012 7.5. */
export const pageNumber = { sizePt: 14, underTextAreaMm: 7, indentCharacters: 1 } as const;

/** The footer's distance from the paper's edge: the dash's middle stands half a line of 14 pt above it. */
export function footerFromEdgeMm({ marginBottomMm }: Profile): number {
  return marginBottomMm - pageNumber.underTextAreaMm - 2.8;
}
