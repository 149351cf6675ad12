import type { WordRule } from '../../check/rule.ts';
import { rateSlips } from '../../domain/figures/relations/rates.ts';
import { figureSpots } from '../figure-spots.ts';

export const rateAgrees = {
  id: 'rate-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '正文里的比率须与旁边的两个数相符',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '比率按它的名称找分子（办结率找办结数），按“占……的”找分母，四舍五入到所写的小数位核对。句中另一种读法算得出这个比率的，另有结转、扣除、按别的口径计算的，不提。',
  reads: 'manuscript',
  wrong: { text: ['交办的110件案件化解60件，化解率54.54%。'] },
  right: { text: ['交办的110件案件化解60件，化解率54.55%。'] },
  check: (manuscript) => figureSpots(manuscript, rateSlips),
} satisfies WordRule;
