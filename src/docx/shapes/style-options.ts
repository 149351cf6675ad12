import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { ParagraphStyle, Rule } from '../../layout/paragraph-style.ts';
import type { Profile } from '../../layout/profile.ts';
import { stylesOf } from '../../layout/styles.ts';
import { twipsOfPt } from '../../layout/units.ts';
import { exactLine, fourSlots } from './shape-options.ts';

/** The styles of a document: what holds where no style says otherwise, and one style a kind of paragraph. */
export function styleOptions(profile: Profile): IStylesOptions {
  return {
    default: { document: documentDefaults(profile), ...blackHeadings(profile) },
    paragraphStyles: Object.entries(stylesOf(profile)).map(([id, style]) => paragraphStyle(id, style, profile)),
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
