import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, pathOf } from './look.ts';

export const colophonForm = {
  id: 'colophon-form',
  severity: 'warning',
  tags: ['typesetting'],
  title: '版记在最后，有分隔线',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.4.1、7.4.2（必须）',
  why: '版记在公文最后一面，首末两条分隔线与版心等宽；抄送机关最后用句号。版记用表格排的不看。',
  reads: 'paper',
  check: (paper): Finding[] => {
    if (!isSet(paper)) return [];
    const { outline } = paper;
    const colophon = outline.filter(({ role }) => role === 'colophon');
    const [first] = colophon;
    const last = colophon.at(-1);
    if (!first || !last) return [];
    const behind = outline.find(({ role, index }) => index > last.index && role !== 'empty');
    const around = outline.filter(({ index }) => index >= first.index - 2 && index <= last.index + 2);
    const hasLine = around.some(
      ({ paragraph: { format, runs } }) => format.above || format.under || runs.some(({ line }) => line),
    );
    const copies = colophon.find(({ text }) => /^\s*抄送/u.test(text));
    const ends = copies && outline[outline.indexOf(copies) + 1]?.role !== 'frame' ? copies.text.trim() : '。';
    return [
      ...(hasLine ? [] : [{ path: pathOf(first), message: '版记没有分隔线' }]),
      ...(behind ? [{ path: pathOf(behind), message: '版记后面还有内容，版记应在最后' }] : []),
      ...(copies && !ends.endsWith('。') && !/[、，]$/u.test(ends)
        ? [{ path: pathOf(copies), message: '抄送机关最后没有句号' }]
        : []),
    ];
  },
} satisfies PaperRule;
