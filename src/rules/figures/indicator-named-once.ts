import type { PartRule } from '../../check/rule.ts';
import { figuresOf } from '../../domain/figures/figures.ts';
import type { Indicator } from '../../domain/figures/indicator.ts';
import { writeFigure, writePrevious } from '../../domain/figures/write-figure.ts';

export const indicatorNamedOnce = {
  id: 'indicator-named-once',
  severity: 'error',
  tags: ['figures'],
  title: '一个名称只能是一个数',
  source: 'practice',
  basis: '实务：一处填数，处处一致',
  why: '同一个名称填了两条，正文里的{名称}只用前一条，后一条填的数印不出来。两条完全一样的不提。',
  reads: 'facts',
  wrong: {
    indicators: [
      { name: '行政复议申请', value: 196, unit: '件' },
      { name: '行政复议申请', value: 169, unit: '件' },
    ],
  },
  right: {
    indicators: [
      { name: '行政复议申请', value: 196, unit: '件' },
      { name: '行政应诉案件', value: 169, unit: '件' },
    ],
  },
  check: (facts, { manuscript }) =>
    (facts.indicators ?? []).flatMap((own, index) => {
      const first = manuscript.figures.get(own.name) ?? own;
      if (toldBy(first) === toldBy(own)) return [];
      const message = `“${own.name}”填了两条：前面是${toldBy(first)}，这里是${toldBy(own)}`;
      return [{ path: `/indicators/${index}/name`, message, hint: '请只留一条，或者换一个名称' }];
    }),
} satisfies PartRule;

/** What the report can say by an indicator: 196件（上年172件）. */
function toldBy(indicator: Indicator): string {
  const figures = figuresOf([indicator]);
  const { name, sumOf = [], ratioOf = [] } = indicator;
  const computed = [...sumOf, ...ratioOf].join('、');
  const now = writeFigure(figures, name) ?? (computed ? `由${computed}算出的数` : '空的');
  const before = writePrevious(figures, name);
  return before ? `${now}（上年${before}）` : now;
}
