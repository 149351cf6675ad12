import {
  BorderStyle,
  Document,
  DocumentGridType,
  type FileChild,
  Footer,
  type IParagraphStyleOptions,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import { footerFromEdgeMm, type PageKind, page, pageNumber } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { type ParagraphStyle, type Rule, stylesOf } from '../layout/styles.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { digestProperty } from './digest.ts';
import { pageNumberFooter, turnedFooter } from './page-number.ts';
import { exactLine, fourSlots } from './shape-options.ts';

/** What a document says of itself in docProps. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly digest: string;
}

/** What a section of a document holds. */
export interface SectionContents {
  readonly kind: PageKind;
  readonly children: readonly FileChild[];
}

/** A whole document around the given children: page, styles, page numbers, properties. */
export function documentOf(contents: readonly SectionContents[], properties: Properties, profile: Profile): Document {
  const { title, creator, digest } = properties;
  return new Document({
    title,
    creator,
    lastModifiedBy: creator,
    customProperties: [{ name: digestProperty, value: digest }],
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: documentDefaults(profile), ...blackHeadings(profile) },
      paragraphStyles: Object.entries(stylesOf(profile)).map(([id, style]) => paragraphStyle(id, style, profile)),
    },
    sections: contents.map(({ kind, children }) => ({ ...sectionOptions[kind](profile), children })),
  });
}

type SectionOptions = Omit<ISectionOptions, 'children'>;

/** Each kind of section; the numbers of their pages run on. */
const sectionOptions: Readonly<Record<PageKind, (profile: Profile) => SectionOptions>> = {
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

function documentDefaults(profile: Profile) {
  return {
    run: {
      size: twipsOfPt(16) / 10,
      font: fourSlots(profile, 'body'),
      language: { value: 'en-US', eastAsia: 'zh-CN' },
    },
    paragraph: { spacing: { before: 0, after: 0, ...exactLine(profile.linePt) } },
  };
}

/** Word's own headings are blue unless each is told otherwise; GB/T 9704—2012 5.2.4 wants black. */
function blackHeadings(profile: Profile) {
  const black = { run: { color: '000000', font: fourSlots(profile, 'levelOne') } };
  const headings = ['title', 'heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6'];
  return Object.fromEntries(headings.map((heading) => [heading, black]));
}

/** docx types this as a paragraph's own; it writes it into a style just as well. */
const ofParagraphsOnly: object = { widowControl: false };

function paragraphStyle(id: string, style: ParagraphStyle, profile: Profile): IParagraphStyleOptions {
  const { name, font, sizePt, alignment, firstLineCharacters, outlineLevel, linePt, characterSpacingTwips } = style;
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(id === 'body' ? {} : { next: 'body' }),
    quickFormat: true,
    run: {
      size: sizePt * 2,
      font: fourSlots(profile, font),
      ...(style.bold ? { bold: true } : {}),
      ...(style.color ? { color: style.color } : {}),
      ...(characterSpacingTwips ? { characterSpacing: characterSpacingTwips } : {}),
    },
    paragraph: {
      ...ofParagraphsOnly,
      alignment,
      ...(style.above || style.under ? { border: borderOf(style) } : {}),
      spacing: { before: 0, after: 0, ...exactLine(linePt) },
      ...indentOf(style),
      ...(firstLineCharacters
        ? { indent: { firstLine: twipsOfPt(sizePt) * firstLineCharacters, firstLineChars: firstLineCharacters * 100 } }
        : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
      ...(style.keepWithNext ? { keepNext: true } : {}),
      ...(style.pageBreakBefore ? { pageBreakBefore: true } : {}),
    },
  };
}

function borderOf({ above, under }: ParagraphStyle) {
  return { ...(above ? { top: ruleOf(above) } : {}), ...(under ? { bottom: ruleOf(under) } : {}) };
}

function ruleOf({ widthPt, spacePt, color }: Rule) {
  return { style: BorderStyle.SINGLE, size: widthPt * 8, space: spacePt, color };
}

function indentOf({ sizePt, leftCharacters, hangingCharacters, rightCharacters }: ParagraphStyle) {
  if (!leftCharacters) return {};
  const character = twipsOfPt(sizePt);
  return {
    indent: {
      left: character * leftCharacters,
      hanging: character * (hangingCharacters ?? 0),
      ...(rightCharacters ? { right: character * rightCharacters } : {}),
    },
  };
}
