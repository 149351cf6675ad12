import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { type PointList, pointLists } from '../../facts/order/point-lists.ts';

export const enumerationEndsAlike = {
  id: 'enumeration-ends-alike',
  severity: 'notice',
  tags: ['punctuation'],
  title: '同一组分项的句末标点须一致',
  source: 'national-standard',
  basis: 'GB/T 15834—2011 分号、句号的用法',
  why: '同一组“一是、二是”，不宜有的用句号、有的用分号；最后一项用句号，不比。',
  reads: 'facts',
  wrong: { points: ['甲。', '乙；', '丙。'] },
  right: { points: ['甲；', '乙；', '丙。'] },
  check: (facts, { kind }) => pointLists(kind, facts).flatMap(mixed),
} satisfies PartRule;

function mixed({ path, points }: PointList): Finding[] {
  const marks = points.slice(0, -1).map(({ text }) => /[。；;]\s*$/u.exec(text)?.[0].trim().replace(';', '；'));
  const odd = marks.findIndex((mark) => mark !== undefined && marks[0] !== undefined && mark !== marks[0]);
  if (odd === -1) return [];
  const { text = '' } = points[odd] ?? {};
  return [
    {
      path: `${path}/${odd}/text`,
      span: { start: text.trimEnd().length - 1, end: text.trimEnd().length },
      message: `前面的分项用“${marks[0]}”结尾，这一项用“${marks[odd]}”`,
    },
  ];
}
