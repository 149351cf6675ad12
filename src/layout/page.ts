/** The page and its text area in millimetres; GB/T 9704—2012 5.1 and 5.2.1. Bottom and right follow from 156 × 225. */
export const page = {
  widthMm: 210,
  heightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
} as const;

/** 版心 in millimetres; GB/T 9704—2012 5.2.1. */
export const textArea = { widthMm: 156, heightMm: 225 } as const;

/** Lines of a full page and characters of a full line; GB/T 9704—2012 5.2.3, 一般. */
export const fullPage = { lines: 22, characters: 28 } as const;

/**
 * The pitch of a line and the spacing that sets 28 characters of 16 pt across 156 mm. The standard leaves both open:
 * 28.95 pt is the largest pitch that gives 22 lines in 225 mm (29 pt gives 21), −0.25 pt the spacing that gives 28.
 */
export const bodyPitch = { linePt: 28.95, characterSpacingTwips: -5 } as const;

/**
 * The page number: its dash stands 7 mm under the text area; GB/T 9704—2012 7.5. The footer's distance from the
 * paper's edge follows from that, the 35 mm bottom margin and half a line of 14 pt.
 */
export const pageNumber = { sizePt: 14, footerFromEdgeMm: 25.2, indentCharacters: 1 } as const;
