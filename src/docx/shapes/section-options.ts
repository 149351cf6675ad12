import { DocumentGridType, Footer, type ISectionOptions, PageOrientation, Paragraph, SectionType } from 'docx';
import { footerFromEdgeMm, type PageKind, page, pageNumber } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import { twipsOfMm, twipsOfPt } from '../../layout/units.ts';
import { pageNumberFooter, turnedFooter } from './page-number.ts';
import { exactLine } from './shape-options.ts';

type SectionOptions = Omit<ISectionOptions, 'children'>;

/** Each kind of section; the numbers of their pages run on. */
export const sectionOptions: Readonly<Record<PageKind, (profile: Profile) => SectionOptions>> = {
  upright: (profile) => ({
    properties: pageOf(profile),
    footers: { default: pageNumberFooter('right', profile), even: pageNumberFooter('left', profile) },
  }),
  wide: (profile) => ({
    properties: widePageOf(profile),
    footers: { default: turnedFooter('right', profile), even: turnedFooter('left', profile) },
  }),
  /** The page of a colophon that stands alone: even for printing on both sides, without number like the empty page before it; 7.5. */
  colophonPage: (profile) => ({
    properties: { ...pageOf(profile), ...(profile.colophonOnEvenPage ? { type: SectionType.EVEN_PAGE } : {}) },
    footers: { default: emptyFooter(), even: emptyFooter() },
  }),
};

/** As high as one with a number, or LibreOffice takes the text area to reach further down. */
function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ spacing: exactLine(pageNumber.sizePt) })] });
}

function pageOf(profile: Profile) {
  return {
    page: {
      size: { width: twipsOfMm(page.widthMm), height: twipsOfMm(page.heightMm) },
      margin: {
        top: twipsOfMm(profile.marginTopMm),
        bottom: twipsOfMm(profile.marginBottomMm),
        left: twipsOfMm(page.marginLeftMm),
        right: twipsOfMm(page.marginRightMm),
        header: twipsOfMm(15),
        footer: twipsOfMm(footerFromEdgeMm(profile)),
      },
    },
    grid: { type: DocumentGridType.DEFAULT, linePitch: twipsOfPt(profile.linePt) },
  };
}

/** The upright page turned a quarter to the right: its left edge is the upper one; 8. */
function widePageOf(profile: Profile) {
  const { page: upright, ...rest } = pageOf(profile);
  const { top, bottom, left, right } = upright.margin;
  const margin = { ...upright.margin, top: left, right: top, bottom: right, left: bottom, footer: 0 };
  return { ...rest, page: { size: { ...upright.size, orientation: PageOrientation.LANDSCAPE }, margin } };
}
