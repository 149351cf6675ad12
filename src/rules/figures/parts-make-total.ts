import type { WordRule } from '../../check/rule.ts';
import { sumSlips } from '../../domain/figures/closed-sums.ts';
import { figureSpots } from '../figure-spots.ts';

export const partsMakeTotal = {
  id: 'parts-make-total',
  severity: 'warning',
  tags: ['figures'],
  title: '正文里合计数与各分项之和须一致',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '只看同一句里单位相同、没有断开的“共A，其中B、C”“A、B，合计C”。列举未完（等、主要、另有），相差超过总数二十分之一又没有“分别为、包括、其余”一类的话，或者另有数字正好相合的，都不提。',
  reads: 'manuscript',
  wrong: { text: ['共办理事项100件，其中行政权力类60件、公共服务类41件。'] },
  right: { text: ['共办理事项101件，其中行政权力类60件、公共服务类41件。'] },
  check: (manuscript) =>
    figureSpots(manuscript, sumSlips, ({ total, parts, sum }, text) => ({
      start: total.start,
      end: total.end,
      message: `合计${text.slice(total.start, total.end)}，而${parts.map(({ value }) => value).join('＋')}＝${Number(sum.toPrecision(12))}，请核对`,
    })),
} satisfies WordRule;
