import type { WordRule } from '../../check/rule.ts';
import { rateSlips } from '../../domain/figures/stated-rates.ts';
import { figureSpots } from '../figure-spots.ts';

export const rateAgrees = {
  id: 'rate-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '正文里的比率须与旁边的两个数相符',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '只看带一两位小数、名称里的词（如“化解”）也写在数字旁边的比率；按四舍五入计算，差在0.1个百分点以内才提，句中任何两个数能算出这个比率的不提。',
  reads: 'manuscript',
  wrong: { text: ['交办的110件案件化解60件，化解率54.54%。'] },
  right: { text: ['交办的110件案件化解60件，化解率54.55%。'] },
  check: (manuscript) =>
    figureSpots(manuscript, rateSlips, ({ rate, part, whole, right }, text) => ({
      start: rate.start,
      end: rate.end,
      message: `${text.slice(rate.start, rate.end)}与前后数据不符：${part.value}÷${whole.value}＝${right}%，请核对`,
    })),
} satisfies WordRule;
