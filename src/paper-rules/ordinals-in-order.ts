import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { readCount } from '../domain/text/chinese-count.ts';
import { mainText, pathOf } from './look.ts';

export const ordinalsInOrder = {
  id: 'ordinals-in-order',
  severity: 'warning',
  tags: ['typesetting'],
  title: '层次序数连续',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.3；实务',
  why: '同一层的序数要从头连续，不能重复、跳过。1.可以接着上一个（一）往下数。另起一页的材料从头数。',
  reads: 'paper',
  check: (paper) => {
    const last = new Map<number, number>();
    const highest = new Map<number, number>();
    return mainText(paper, 'heading', 'text', 'annexTitle').flatMap((entry): Finding[] => {
      const { role, level, ordinal } = entry;
      if (role === 'annexTitle') {
        last.clear();
        highest.clear();
      }
      const value = ordinal === undefined ? undefined : valueOfOrdinal(ordinal);
      if (level === undefined || value === undefined) return [];
      const before = last.get(level) ?? 0;
      const runsOn = highest.get(level) ?? 0;
      for (const deeper of [2, 3, 4]) if (deeper > level) last.delete(deeper);
      last.set(level, value);
      if (value === before + 1 || (before === 0 && value > 1 && value === runsOn + 1)) {
        highest.set(level, value);
        return [];
      }
      highest.set(level, value);
      const expected = before + 1;
      return [
        {
          path: pathOf(entry),
          message: `“${ordinal}”的前面是${before === 0 ? '这一层的开头' : `第${before}个`}，应为第${expected}个`,
        },
      ];
    });
  },
} satisfies PaperRule;

/** 二十一、 → 21. */
function valueOfOrdinal(ordinal: string): number | undefined {
  const inside = /[\d一二三四五六七八九十]+/u.exec(ordinal)?.[0] ?? '';
  const [tens, ones = ''] = /^[一二三四五六七八九]十/u.test(inside) ? [inside[0] ?? '', inside.slice(2)] : [];
  if (tens === undefined) return readCount(inside);
  return (readCount(tens) ?? 0) * 10 + (ones === '' ? 0 : (readCount(ones) ?? 0));
}
