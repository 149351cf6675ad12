import type { Line } from '../../../docx/runs/line.ts';
import { fontStack } from '../../../html/font-stack.ts';
import { textArea } from '../../../layout/page.ts';
import type { ParagraphStyle } from '../../../layout/paragraph-style.ts';
import { defaultProfile } from '../../../layout/profile.ts';
import { stylesOf } from '../../../layout/styles.ts';
import type { SheetPiece } from '../../helper/sheets.ts';
import { pxOfMm, pxOfPt, pxOfTwip } from './sizes.ts';
import { Words } from './words-shown.tsx';

interface LineShownProps {
  readonly line: Line;
  readonly shown: SheetPiece;
  readonly isFirst: boolean;
}

/** A paragraph, or those of its lines that stand on this page. */
export function LineShown({ line, shown, isFirst }: LineShownProps) {
  const style: ParagraphStyle = stylesOf(defaultProfile)[line.style];
  const height = style.linePt * pxOfPt;
  const isCut = shown.to - shown.from < shown.rows;
  return (
    <div
      class={`piece ${line.style}`}
      style={{
        ...aroundOf(line, style, isFirst && shown.from > 0),
        ...(isCut && { height: `${(shown.to - shown.from) * height}px`, overflow: 'hidden' }),
      }}
    >
      <div style={{ ...textOf(line, style), marginTop: isCut ? `${-shown.from * height}px` : '0' }}>
        <Words line={line} />
      </div>
    </div>
  );
}

function aroundOf(line: Line, { under, above }: ParagraphStyle, isRest: boolean) {
  const framed = {
    position: 'absolute',
    top: `${(line.frameTop ?? 0) * pxOfTwip}px`,
    width: `${textArea.widthMm * pxOfMm}px`,
  };
  return {
    ...(line.frameTop !== undefined && framed),
    marginTop: `${isRest ? 0 : (line.before ?? 0) * pxOfTwip}px`,
    marginBottom: `${(line.after ?? 0) * pxOfTwip}px`,
    ...(under && {
      borderBottom: `${under.widthPt * pxOfPt}px solid #${under.color}`,
      paddingBottom: `${under.spacePt * pxOfPt}px`,
    }),
    ...(above && { borderTop: `${above.widthPt * pxOfPt}px solid #${above.color}` }),
  };
}

function textOf(line: Line, style: ParagraphStyle) {
  const { leftCharacters = 0, hangingCharacters = 0, firstLineCharacters = 0, rightCharacters = 0 } = style;
  const size = style.sizePt * pxOfPt;
  return {
    fontSize: `${size}px`,
    lineHeight: `${style.linePt * pxOfPt}px`,
    fontFamily: fontStack(defaultProfile, style.font),
    fontWeight: style.bold ? 'bold' : 'normal',
    letterSpacing: `${(style.characterSpacingTwips ?? 0) * pxOfTwip}px`,
    textAlign: style.alignment === 'both' || style.alignment === 'distribute' ? 'justify' : style.alignment,
    textIndent: `${size * (firstLineCharacters - hangingCharacters)}px`,
    paddingLeft: `${size * leftCharacters}px`,
    paddingRight: `${size * rightCharacters + (line.rightIndent ?? 0) * pxOfTwip}px`,
    color: style.color ? `#${style.color}` : 'inherit',
  };
}
