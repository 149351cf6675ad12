import { enumerationSequence } from '../../../src/rules/layout/enumeration-sequence.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(enumerationSequence, {
  valid: [
    lead('甲、乙两镇联合执法。'),
    lead('主要做法：（一）压实责任；（二）强化督察；（三）注重示范。'),
    lead('一是甲；二是乙。'),
    lead('问题主要是：三是甲。'),
    lead('第一，甲；第二，乙。一是丙；二是丁。'),
  ],
  invalid: [
    {
      facts: lead('主要做法：（一）压实责任；（二）强化督察；（二）注重示范。'),
      at: ['/plan/lead'],
      marks: ['（二）'],
    },
    {
      facts: lead('明确责任：甲、主办人员负首责；乙、审核人员负次责；丁、负责人负总责。'),
      at: ['/plan/lead'],
      marks: ['丁、'],
    },
    { facts: lead('成效有三：一者齐备率提高，三者审限缩短，三者成功率上升。'), at: ['/plan/lead'], marks: ['三者'] },

    { facts: lead('一是甲；二是乙；四是丙；五是丁。'), at: ['/plan/lead'], says: '“四是”处应当是三' },
    { facts: lead('第一，甲；第三，乙。'), at: ['/plan/lead'], says: '“第三，”处应当是二' },
    { facts: lead('一是甲；二是乙；二是丙。'), at: ['/plan/lead'], says: '“二是”处应当是三' },
  ],
});
