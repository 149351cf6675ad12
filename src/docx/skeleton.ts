import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  type FileChild,
  Footer,
  type IParagraphStyleOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { footerFromEdgeMm, page, pageNumber } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { type ParagraphStyle, stylesOf } from '../layout/styles.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { digestProperty } from './digest.ts';
import { exactLine, fourSlots } from './shape-options.ts';

/** What a document says of itself in docProps. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly digest: string;
}

/** What a document holds: its main section, and an even page of its own for the colophon where it needs one. */
export interface Contents {
  readonly main: readonly FileChild[];
  readonly lastPage: readonly FileChild[];
}

/** A whole document around the given children: page, styles, page numbers, properties. */
export function documentOf({ main, lastPage }: Contents, properties: Properties, profile: Profile): Document {
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
    sections: [mainSection(main, profile), ...(lastPage.length > 0 ? [lastPageSection(lastPage, profile)] : [])],
  });
}

function mainSection(children: readonly FileChild[], profile: Profile): ISectionOptions {
  return {
    properties: pageOf(profile),
    footers: { default: pageNumberFooter('right', profile), even: pageNumberFooter('left', profile) },
    children,
  };
}

/** The page of a colophon that stands alone: even, and without number, like the empty page before it; 7.5. */
function lastPageSection(children: readonly FileChild[], profile: Profile): ISectionOptions {
  const empty = () => new Footer({ children: [new Paragraph({ style: 'afterTable' })] });
  return {
    properties: { ...pageOf(profile), type: SectionType.EVEN_PAGE },
    footers: { default: empty(), even: empty() },
    children,
  };
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
      ...(style.under ? { border: { bottom: lineUnder(style.under) } } : {}),
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

function lineUnder({ widthPt, spacePt, color }: NonNullable<ParagraphStyle['under']>) {
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

/** — 1 — in 宋体 14 pt, one character from the outer edge: odd right, even left; GB/T 9704—2012 7.5. */
function pageNumberFooter(side: 'left' | 'right', profile: Profile): Footer {
  const { fonts, pageNumberSpace } = profile;
  const font = { ...fourSlots(profile, 'pageNumber'), ascii: fonts.pageNumber, hint: 'eastAsia' as const };
  const children = [`—${pageNumberSpace}`, PageNumber.CURRENT, `${pageNumberSpace}—`];
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twipsOfPt(pageNumber.sizePt) * pageNumber.indentCharacters },
        spacing: { before: 0, after: 0, ...exactLine(pageNumber.sizePt) },
        children: [new TextRun({ font, size: pageNumber.sizePt * 2, children })],
      }),
    ],
  });
}
