import { BorderStyle, type ICharacterStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { HeadingLevel } from '../../domain/report/ordinals.ts';
import type { ParagraphStyle, Rule } from '../../layout/paragraph-style.ts';
import type { Profile } from '../../layout/profile.ts';
import { headingStyles, stylesOf } from '../../layout/styles.ts';
import { twipsOfPt } from '../../layout/units.ts';
import { headingFont } from '../runs/run-kind.ts';
import { exactLine, fourSlots } from './shape-options.ts';

/** The styles of a document: what holds where no style says otherwise, and one style a kind of paragraph. */
export function styleOptions(profile: Profile): IStylesOptions {
  return {
    default: { document: documentDefaults(profile), ...blackHeadings(profile) },
    paragraphStyles: Object.entries(stylesOf(profile)).map(([id, style]) => paragraphStyle(id, style, profile)),
    characterStyles: headingLevels.map((level) => headingCharacters(level, profile)),
  };
}

const headingLevels: readonly HeadingLevel[] = [1, 2, 3, 4];

/**
 * A character style for a heading that its paragraph runs on from, linked with that of a heading on its own line as Word links
 * its own: Word's table of contents takes the heading from there, other programs know it by the style's name.
 */
function headingCharacters(level: HeadingLevel, profile: Profile): ICharacterStyleOptions {
  const key = headingStyles[level];
  return {
    id: headingFont(level),
    name: `标题 ${level} 字符`,
    basedOn: 'DefaultParagraphFont',
    link: key,
    run: charactersOf(stylesOf(profile)[key], profile),
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
  const { name, sizePt, alignment, firstLineCharacters, outlineLevel, linePt } = style;
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(id === 'body' ? {} : { next: 'body' }),
    ...(outlineLevel === undefined ? {} : { link: headingFont((outlineLevel + 1) as HeadingLevel) }),
    quickFormat: true,
    run: charactersOf(style, profile),
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

function charactersOf({ font, sizePt, bold, color, characterSpacingTwips }: ParagraphStyle, profile: Profile) {
  return {
    size: sizePt * 2,
    font: fourSlots(profile, font),
    ...(bold ? { bold } : {}),
    ...(color ? { color } : {}),
    ...(characterSpacingTwips ? { characterSpacing: characterSpacingTwips } : {}),
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
