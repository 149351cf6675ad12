import type { WordRule } from '../../check/rule.ts';
import { moneySigns, moneySlips } from '../../domain/figures/relations/money-in-words.ts';
import { spotsIn } from '../spots.ts';

export const moneyAgrees = {
  id: 'money-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '金额的大写与小写须一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“12500元（大写：壹万贰仟元整）”，大写读出来与小写核对；有“￥”的后面不写“元”。只看写在一起、一个在括号里的。',
  reads: 'manuscript',
  wrong: { text: ['罚款12500元（大写：壹万贰仟元整）。'] },
  right: { text: ['罚款12500元（大写：壹万贰仟伍佰元整）。'] },
  check: (manuscript) => spotsIn(manuscript, moneySigns, moneySlips),
} satisfies WordRule;
