import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { blankLinesAbove } from './blank-lines.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const titlePlace = {
  id: 'title-place',
  severity: 'warning',
  tags: ['typesetting'],
  title: '标题的位置合乎规定',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.1、7.3.2（必须）',
  why: '标题居中，在红色分隔线下空二行；主送机关在标题下空一行。没有版头的，不看标题上面空几行。',
  reads: 'paper',
  check: (paper): Finding[] => {
    const titles = isSet(paper) ? mainText(paper, 'title') : [];
    const [first] = titles;
    if (!first) return [];
    const off = titles.find(({ paragraph }) => paragraph.format.alignment !== 'center');
    const above = mainText(paper, 'header').some(({ text }) => /\d号/u.test(text))
      ? blankLinesAbove(paper, first)
      : undefined;
    const [recipients] = mainText(paper, 'recipients');
    const under = recipients && blankLinesAbove(paper, recipients);
    return [
      ...(off ? [{ path: pathOf(off), message: '标题没有居中' }] : []),
      ...(above !== undefined && (above < 1.4 || above > 3.6)
        ? [{ path: pathOf(first), message: `标题上面空了${lines(above)}，应在红色分隔线下空二行` }]
        : []),
      ...(recipients && under !== undefined && (under < 0.4 || under > 1.9)
        ? [{ path: pathOf(recipients), message: `主送机关上面空了${lines(under)}，应在标题下空一行` }]
        : []),
    ];
  },
} satisfies PaperRule;

function lines(count: number): string {
  return count < 0.1 ? '0行' : `约${Math.round(count * 10) / 10}行`;
}
