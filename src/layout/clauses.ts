import { gaps, linesAboveSealed, linesBetweenSealed } from './gaps.ts';
import { authorityMark, crowdedMarkLinePt, jointMarkLinePt, markLinePt, markSizes, redSeparator } from './header.ts';
import { sealsInRow } from './indents.ts';
import { fullPage, page, pageNumber, textArea } from './page.ts';
import { defaultProfile as profile } from './profile.ts';
import { type StyleKey, stylesOf } from './styles.ts';
import { tableText } from './table.ts';

/** What the standard wants of a number: it must be so, it is so 一般 or 推荐, or the standard says nothing. */
export type Force = 'must' | 'usual' | 'open';

/** A number's name in `src/layout`, its value, its clause in GB/T 9704—2012 and with what force the clause says it. */
export type Clause = readonly [number: string, value: number, clause: string, force: Force];

const styles = stylesOf(profile);

/** The size of the type in some styles. */
function sized(clause: string, force: Force, ...keys: readonly StyleKey[]): Clause[] {
  return keys.map((key) => [`styles.${key}.sizePt`, styles[key].sizePt, clause, force]);
}

/**
 * Every number of the layout with its clause. Where a size or a face is said with 一般, an office may differ; what is open has
 * the clause that it must agree with, or 实务, and mostly stands in the profile. 26 and 35 mm follow from what 5.2.1 says.
 */
export const clauses: readonly Clause[] = [
  ['page.widthMm', page.widthMm, '5.1', 'must'],
  ['page.heightMm', page.heightMm, '5.1', 'must'],
  ['page.marginLeftMm', page.marginLeftMm, '5.2.1', 'must'],
  ['page.marginRightMm', page.marginRightMm, '5.2.1', 'must'],
  ['profile.marginTopMm', profile.marginTopMm, '5.2.1', 'must'],
  ['profile.marginBottomMm', profile.marginBottomMm, '5.2.1', 'must'],
  ['textArea.widthMm', textArea.widthMm, '5.2.1', 'must'],
  ['textArea.heightMm', textArea.heightMm, '5.2.1', 'must'],
  ['fullPage.lines', fullPage.lines, '5.2.3', 'usual'],
  ['fullPage.characters', fullPage.characters, '5.2.3', 'usual'],
  ['profile.linePt', profile.linePt, '5.2.3', 'open'],
  ['profile.characterSpacingTwips', profile.characterSpacingTwips, '5.2.3', 'open'],
  ...sized('7.2.1', 'usual', 'copyNumber'),
  ...sized('7.2.2', 'usual', 'corner'),
  ['authorityMark.underTextAreaTopMm', authorityMark.underTextAreaTopMm, '7.2.4', 'must'],
  ['markSizes.largestPt', markSizes.largestPt, '7.2.4', 'open'],
  ['markSizes.smallestPt', markSizes.smallestPt, '7.2.4', 'open'],
  ['markLinePt', markLinePt, '7.2.4', 'open'],
  ['jointMarkLinePt', jointMarkLinePt, '7.2.4', 'open'],
  ['crowdedMarkLinePt', crowdedMarkLinePt, '7.2.4', 'open'],
  ...sized('7.2.4', 'open', 'authorityMark', 'jointMark', 'crowdedMark', 'jointSuffix'),
  ...sized('5.2.2', 'usual', 'documentNumber', 'documentNumberAlone'),
  ...sized('7.2.6', 'must', 'signatories'),
  ['redSeparator.underNumberMm', redSeparator.underNumberMm, '7.2.7', 'must'],
  ['profile.redSeparatorPt', profile.redSeparatorPt, '7.2.7', 'open'],
  ...gaps.map(([before, after, lines, clause]): Clause => {
    return [`gaps ${before} → ${after}`, lines, clause, clause.startsWith('实务') ? 'open' : 'must'];
  }),
  ...sized('7.3.1', 'usual', 'title'),
  ...sized('实务', 'open', 'byline', 'appendixTitle'),
  ...sized('5.2.2', 'usual', 'mainRecipients', 'annexNote', 'annexNoteNumbered', 'annexNoteNext'),
  ...sized('7.3.3', 'usual', 'body', 'levelOne', 'levelTwo', 'levelThree', 'levelFour'),
  ['styles.body.firstLineCharacters', styles.body.firstLineCharacters, '7.3.3', 'must'],
  ['linesAboveSealed', linesAboveSealed, '7.3.5.1', 'open'],
  ['linesBetweenSealed', linesBetweenSealed, '7.3.5.1', 'open'],
  ['sealsInRow', sealsInRow, '7.3.5.1', 'open'],
  ...sized('5.2.2', 'usual', 'sealedSignature', 'sealedDate', 'signature', 'dateOfIssue', 'supplementaryNote'),
  ['styles.supplementaryNote.firstLineCharacters', styles.supplementaryNote.firstLineCharacters, '7.3.6', 'must'],
  ...sized('7.3.7', 'must', 'annexMark'),
  ...sized('7.3.7', 'open', 'annexTitle'),
  ...sized('实务', 'open', 'tableHead', 'tableCell', 'tableText', 'tableNote'),
  ['tableText.linePt', tableText.linePt, '实务', 'open'],
  ['tableText.cellMarginsTwips', tableText.cellMarginsTwips, '实务', 'open'],
  ['styles.printing.under.widthPt', styles.printing.under.widthPt, '7.4.1', 'usual'],
  ['styles.printingUnderCopies.above.widthPt', styles.printingUnderCopies.above.widthPt, '7.4.1', 'usual'],
  ...sized('7.4.2', 'usual', 'ccRecipients'),
  ...sized('7.4.3', 'usual', 'printing', 'printingUnderCopies'),
  ['pageNumber.sizePt', pageNumber.sizePt, '7.5', 'usual'],
  ['pageNumber.underTextAreaMm', pageNumber.underTextAreaMm, '7.5', 'must'],
  ['pageNumber.indentCharacters', pageNumber.indentCharacters, '7.5', 'must'],
];
