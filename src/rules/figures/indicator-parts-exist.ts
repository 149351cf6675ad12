import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { amountOf, needsItself } from '../../domain/figures/figures.ts';
import { nearest } from '../../domain/text/nearest.ts';

export const indicatorPartsExist = {
  id: 'indicator-parts-exist',
  severity: 'error',
  tags: ['figures'],
  title: '相加、相除的数据须在“数据”中填写',
  source: 'practice',
  basis: '实务：一处填数，处处一致',
  why: '合计、比率由别的数据算出来，名称对不上、绕回自己、分母是零都算不出，各提一次。还没有填数的不提。',
  reads: 'facts',
  wrong: { indicators: [{ name: '合计', sumOf: ['甲案件'] }] },
  right: {
    indicators: [
      { name: '合计', sumOf: ['甲案件'] },
      { name: '甲案件', value: 3 },
    ],
  },
  check: (facts, { manuscript }) => {
    const { figures } = manuscript;
    return (facts.indicators ?? []).flatMap(({ name: own, sumOf = [], ratioOf = [] }, index) => [
      ...(needsItself(figures, own)
        ? [{ path: `/indicators/${index}`, message: `“${own}”要由它自己算出来，算不出` }]
        : []),
      ...Object.entries({ sumOf, ratioOf }).flatMap(([key, names]) =>
        names.flatMap((name, at): Finding[] => {
          const path = `/indicators/${index}/${key}/${at}`;
          if (figures.has(name))
            return key === 'ratioOf' && at === 1 && amountOf(figures, name) === 0
              ? [{ path, message: `分母“${name}”是0，算不出比率` }]
              : [];
          const meant = nearest(name, figures.keys());
          return [{ path, message: `“${name}”在“数据”里没有`, ...(meant ? { hint: `是不是“${meant}”？` } : {}) }];
        }),
      ),
    ]);
  },
} satisfies PartRule;
