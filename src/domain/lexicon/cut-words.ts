import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { fieldLexicon } from './field-lexicon.ts';

/** A word that a mark stands in, or that lacks its last letter before one. */
export interface CutWord extends Span {
  readonly found: string;
  readonly meant: string;
}

/** Letters with which a clause may end, or another begin, though a longer term has them in its middle. */
const words = new Set(
  '关中上下内外前后时人部员者性化度率法权力会为是有无可要能使让把对将向在从到由与和及或等的了着过之其此该并且但而又也还都均就才则因以使按据依经已未不非全各每本市县省区乡镇村处科所站队院校厅局办委组党政企业民军警学生师行年月日季天次件个名条项家户金费款税价额量数值法案书证函令表单册本图文件点线面层级类型种式样品货车船路桥房屋楼地田林水电气油煤矿网站台站屏端口群众友侨台商农工贫弱残老少青妇幼儿童长',
);
const mark = /[，。；]/gu;

/**
 * Words of which a mark has got into the middle (监，督对) or whose last letter is missing before a mark (法治氛，). Told by the
 * terms: what stands before and behind must make one together, and the rest must make none.
 */
export function findCutWords(text: string): CutWord[] {
  return allMatches(text, mark).flatMap(({ index }) =>
    index < 3 || words.has(text[index - 1] as string) ? [] : (cutAt(text, index) ?? []),
  );
}

function cutAt(text: string, mark: number): CutWord | undefined {
  const behind = mark + 1;
  if (!words.has(text[behind] ?? '')) {
    const whole = fieldLexicon.termAcross(text, mark, behind);
    if (whole) {
      const start = mark - whole.before;
      const end = behind + whole.term.length - whole.before;
      return { start, end, found: text.slice(start, end), meant: whole.term };
    }
  }
  const meant = fieldLexicon.termBegunBefore(text, mark);
  return meant ? { start: mark - 3, end: mark, found: text.slice(mark - 3, mark), meant } : undefined;
}
