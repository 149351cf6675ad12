import { enumerationSequence } from '../../../src/rules/layout/enumeration-sequence.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(enumerationSequence, {
  valid: [lead('一是甲；二是乙。'), lead('问题主要是：三是甲。'), lead('第一，甲；第二，乙。一是丙；二是丁。')],
  invalid: [
    { facts: lead('一是甲；二是乙；四是丙；五是丁。'), at: ['/plan/lead'], says: '“四是”处应当是三' },
    { facts: lead('第一，甲；第三，乙。'), at: ['/plan/lead'], says: '“第三，”处应当是二' },
    { facts: lead('一是甲；二是乙；二是丙。'), at: ['/plan/lead'], says: '“二是”处应当是三' },
  ],
});
