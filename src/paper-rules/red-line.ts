import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, mainText, pathOf } from './look.ts';
import { isRed } from './red.ts';

export const redLine = {
  id: 'red-line',
  severity: 'warning',
  tags: ['typesetting'],
  title: '发文字号下有红色分隔线',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.2.7（必须）',
  why: '发文字号之下4毫米处，印一条与版心等宽的红色分隔线。没有发文字号的不看；版头是图片、表格的看不出，不提。',
  reads: 'paper',
  check: (paper): Finding[] => {
    const end = firstOfTitle(paper.outline);
    const header = isSet(paper) ? paper.outline.filter(({ index }) => index < end) : [];
    const numbered = header.find(({ role, text }) => role === 'header' && /\d号/u.test(text));
    if (!numbered || header.some(({ paragraph }) => paragraph.runs.some(({ picture, box }) => picture || box)))
      return [];
    const [title] = mainText(paper, 'title');
    const above = title?.paragraph.format.above;
    const lines = header.flatMap(({ paragraph: { format, runs } }) => [
      ...[format.above, format.under].flatMap((line) => line ?? []),
      ...runs.flatMap(({ line }) => line ?? []),
    ]);
    const all = above ? [...lines, above] : lines;
    if (all.some(({ color }) => isRed(color))) return [];
    const message = all.length === 0 ? '发文字号下没有红色分隔线' : '发文字号下的分隔线不是红色';
    return [{ path: pathOf(numbered), message }];
  },
} satisfies PaperRule;

function firstOfTitle(outline: readonly { readonly role: string; readonly index: number }[]): number {
  return outline.find(({ role }) => role === 'title')?.index ?? 0;
}
