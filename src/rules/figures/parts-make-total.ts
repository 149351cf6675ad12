import type { WordRule } from '../../check/rule.ts';
import { sumSlips } from '../../domain/figures/relations/sums.ts';
import { unitSlips } from '../../domain/figures/unit-slips.ts';
import { figureSpots } from '../figure-spots.ts';

export const partsMakeTotal = {
  id: 'parts-make-total',
  severity: 'warning',
  tags: ['figures'],
  title: '正文里合计数与各分项之和须一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '同一句里单位相同的“共A，其中B、C”“B、C，合计A”“A，由B、C组成”“A，合格B、不合格C”，先后不论，加一遍核对。列举未完（等、另有、其余未写数）、有交叉重复的，另有数字正好相合的，没有话说明列全而又相差很远的，都不提。',
  reads: 'manuscript',
  wrong: { text: ['共办理事项100件，其中行政权力类60件、公共服务类41件。'] },
  right: { text: ['共办理事项101件，其中行政权力类60件、公共服务类41件。'] },
  // Parts that make the total in two measure words are another rule's matter.
  check: (manuscript) =>
    figureSpots(manuscript, (sentence) => (unitSlips(sentence).length > 0 ? [] : sumSlips(sentence))),
} satisfies WordRule;
