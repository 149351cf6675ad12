import {
  AlignmentType,
  Document,
  DocumentGridType,
  type FileChild,
  Footer,
  type IParagraphStyleOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { chineseFonts } from '../layout/fonts.ts';
import { bodyPitch, page, pageNumber } from '../layout/page.ts';
import { type ParagraphStyle, paragraphStyles } from '../layout/styles.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { exactLine, fourSlots } from './shape-options.ts';

/** What a document says of itself in docProps. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly digest: string;
}

/** The name of the custom property that holds the digest of the parts. */
export const digestProperty = 'fazhi-report-digest';

/** A whole document around the given children: page, styles, page numbers, properties. */
export function documentOf(children: readonly FileChild[], { title, creator, digest }: Properties): Document {
  return new Document({
    title,
    creator,
    lastModifiedBy: creator,
    customProperties: [{ name: digestProperty, value: digest }],
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: documentDefaults(), ...blackHeadings },
      paragraphStyles: Object.entries(paragraphStyles).map(([id, style]) => paragraphStyle(id, style)),
    },
    sections: [
      {
        properties: {
          page: { size: { width: twipsOfMm(page.widthMm), height: twipsOfMm(page.heightMm) }, margin: margins },
          grid: { type: DocumentGridType.DEFAULT, linePitch: twipsOfPt(bodyPitch.linePt) },
        },
        footers: { default: pageNumberFooter('right'), even: pageNumberFooter('left') },
        children,
      },
    ],
  });
}

const margins = {
  top: twipsOfMm(page.marginTopMm),
  bottom: twipsOfMm(page.marginBottomMm),
  left: twipsOfMm(page.marginLeftMm),
  right: twipsOfMm(page.marginRightMm),
  header: twipsOfMm(15),
  footer: twipsOfMm(pageNumber.footerFromEdgeMm),
};

function documentDefaults() {
  return {
    run: {
      size: twipsOfPt(16) / 10,
      font: fourSlots(chineseFonts.body),
      language: { value: 'en-US', eastAsia: 'zh-CN' },
    },
    paragraph: { spacing: { before: 0, after: 0, ...exactLine(bodyPitch.linePt) } },
  };
}

/** Word's own headings are blue unless each is told otherwise; GB/T 9704—2012 5.2.4 wants black. */
const black = { run: { color: '000000', font: fourSlots(chineseFonts.levelOne) } };
const blackHeadings = {
  title: black,
  heading1: black,
  heading2: black,
  heading3: black,
  heading4: black,
  heading5: black,
  heading6: black,
};

/** docx types these as a paragraph's own; it writes them into a style just as well. */
const ofParagraphsOnly: object = { widowControl: false };

function paragraphStyle(id: string, style: ParagraphStyle): IParagraphStyleOptions {
  const { name, font, sizePt, alignment, firstLineCharacters, outlineLevel, linePt, characterSpacingTwips } = style;
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(id === 'body' ? {} : { next: 'body' }),
    quickFormat: true,
    run: {
      size: sizePt * 2,
      font: fourSlots(chineseFonts[font]),
      ...(characterSpacingTwips ? { characterSpacing: characterSpacingTwips } : {}),
    },
    paragraph: {
      ...ofParagraphsOnly,
      alignment,
      spacing: { before: 0, after: twipsOfPt(linePt) * (style.spaceAfterLines ?? 0), ...exactLine(linePt) },
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

function indentOf({ sizePt, leftCharacters, hangingCharacters }: ParagraphStyle) {
  if (!leftCharacters) return {};
  return {
    indent: { left: twipsOfPt(sizePt) * leftCharacters, hanging: twipsOfPt(sizePt) * (hangingCharacters ?? 0) },
  };
}

/** — 1 — in 宋体 14 pt, one character from the outer edge: odd right, even left; GB/T 9704—2012 7.5. */
function pageNumberFooter(side: 'left' | 'right'): Footer {
  const font = { ...fourSlots(chineseFonts.pageNumber), ascii: chineseFonts.pageNumber, hint: 'eastAsia' as const };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twipsOfPt(pageNumber.sizePt) * pageNumber.indentCharacters },
        spacing: { before: 0, after: 0, ...exactLine(pageNumber.sizePt) },
        children: [new TextRun({ font, size: pageNumber.sizePt * 2, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
