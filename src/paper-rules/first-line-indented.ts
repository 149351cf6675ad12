import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const firstLineIndented = {
  id: 'first-line-indented',
  severity: 'warning',
  tags: ['typesetting'],
  title: '自然段左空二字',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.3（必须）',
  why: '每个自然段左空二字，回行顶格。用首行缩进，不用空格、制表符：换了字号，空格就不准。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的段落有${findings.length}段`,
  check: (paper) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'text', 'heading').flatMap((entry): Finding[] => {
      const message = faultOf(entry);
      return message === undefined ? [] : [{ path: pathOf(entry), message }];
    });
  },
} satisfies PaperRule;

function faultOf({ text, paragraph }: Outlined): string | undefined {
  if (/^[\s\u3000]/u.test(text)) return text.startsWith('\t') ? '用制表符代替首行缩进' : '用空格代替首行缩进';
  const { firstLineCharacters, firstLineTwips = 0, leftTwips = 0, alignment } = paragraph.format;
  if (alignment === 'center' || alignment === 'right' || paragraph.number) return undefined;
  const characters = firstLineCharacters || firstLineTwips / 320;
  const isHanging = characters < 0 && leftTwips > 0;
  return isHanging || (characters > 1.5 && characters < 2.6) ? undefined : '自然段没有左空二字';
}
