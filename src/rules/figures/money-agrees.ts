import type { WordRule } from '../../check/rule.ts';
import { moneySigns, moneySlips } from '../../domain/figures/relations/money-in-words.ts';
import { moneyRelations } from '../../domain/figures/relations/money-relations.ts';
import { figureSpots } from '../figure-spots.ts';
import { spotsIn } from '../spots.ts';

export const moneyAgrees = {
  id: 'money-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '金额的两种写法、单价与总价须一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“12500元（大写：壹万贰仟元整）”，大写读出来与小写核对；有“￥”的后面不写“元”。“4126800元，折合41.268万元”“120台，单价1850元，总价21.2万元”也算一遍；扣除、首付的不提。',
  reads: 'manuscript',
  wrong: { text: ['罚款12500元（大写：壹万贰仟元整）。'] },
  right: { text: ['罚款12500元（大写：壹万贰仟伍佰元整）。'] },
  check: (manuscript) => [...spotsIn(manuscript, moneySigns, moneySlips), ...figureSpots(manuscript, moneyRelations)],
} satisfies WordRule;
