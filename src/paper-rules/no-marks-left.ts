import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { RunFormat } from '../reader/read-document.ts';
import { mainText, pathOf } from './look.ts';

export const noMarksLeft = {
  id: 'no-marks-left',
  severity: 'notice',
  tags: ['typesetting'],
  title: '没有留下突出显示、颜色和划线',
  source: 'practice',
  basis: '实务：公文正文用黑色',
  why: '突出显示、底纹、彩色字、下划线、删除线是起草时的记号，送出前要去掉。发文机关标志、红线不算；首页写着送审稿、征求意见稿的，记号是给人看的，不提。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的有${findings.length}处`,
  check: (paper) => {
    if (isDraft(paper)) return [];
    const { background } = paper.document.settings;
    const marked = mainText(paper, 'title', 'recipients', 'text', 'heading').flatMap((entry): Finding[] => {
      const run = entry.paragraph.runs.find(({ text, format }) => text.trim() !== '' && markOf(format) !== undefined);
      return run ? [{ path: pathOf(entry), message: `“${shorten(run.text.trim(), 20)}”${markOf(run.format)}` }] : [];
    });
    return [...(background ? [{ path: '', message: `页面有背景颜色（${background}）` }] : []), ...marked];
  },
} satisfies PaperRule;

/** A copy that says it is a draft is meant to be marked. */
function isDraft(paper: ForeignPaper): boolean {
  return mainText(paper, 'header', 'title').some(({ text }) => /送审稿|征求意见稿|讨论稿|草稿|审议稿/u.test(text));
}

function markOf({ highlight, shading, color, underline, strike }: RunFormat): string | undefined {
  if (highlight !== undefined) return '用了突出显示';
  if (shading !== undefined && shading !== 'FFFFFF') return '加了底纹';
  if (strike) return '加了删除线';
  if (underline !== undefined) return '加了下划线';
  return color !== undefined && !/^(?:000000|auto)$/i.test(color) ? '不是黑色' : undefined;
}
