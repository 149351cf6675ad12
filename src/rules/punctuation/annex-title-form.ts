import type { PartRule } from '../../check/rule.ts';

export const annexTitleForm = {
  id: 'annex-title-form',
  severity: 'warning',
  tags: ['punctuation', 'layout'],
  title: '附件名称不加书名号和句末标点',
  source: 'national-standard',
  basis: '《党政机关公文格式》（GB/T 9704—2012）7.3.4',
  why: '附件名称后不加标点符号；名称不用书名号括起来，序号由程序编。',
  reads: 'facts',
  wrong: { annexes: [{ title: '《主要数据表》' }] },
  right: { annexes: [{ title: '主要数据表' }] },
  check: ({ annexes = [] }) =>
    annexes.flatMap(({ title }, index) => {
      const bare = title
        .trim()
        .replace(/^附件\s?\d{0,2}[：:.、]?\s?/u, '')
        .replace(/^《([^《》]*)》$/u, '$1')
        .replace(/[。；，、：.;,:]$/u, '');
      if (bare === title || bare === '') return [];
      return [
        {
          path: `/annexes/${index}/title`,
          span: { start: 0, end: title.length },
          message: `附件名称写成“${bare}”就可以`,
          fix: bare,
        },
      ];
    }),
} satisfies PartRule;
