import { verbObjects } from '../../../src/rules/wording/verb-objects.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(verbObjects, {
  valid: [
    paragraphs('加大执法力度'),
    paragraphs('加强监督，加大力度'),
    paragraphs('加强监管和加大执法力度'),
    paragraphs('加大财政投入保障队伍建设投入'),
    paragraphs('加快工作步伐'),
    paragraphs('提高服务水平'),
    paragraphs('加强高水平队伍'),
  ],
  invalid: [
    { facts: paragraphs('加强权力的监督和制约力度，'), at: [first], says: '加大……力度' },
    { facts: paragraphs('加大业务能力提升'), at: [first], says: '加强……' },
    { facts: paragraphs('加强工作步伐'), at: [first], says: '加快' },
    { facts: paragraphs('拓展法治副校长履职效能，'), at: [first], says: '提升' },
    { facts: paragraphs('解决融资困难的困境'), at: [first], says: '困难，或者困境' },
    { facts: paragraphs('目的是为了便民'), at: [first] },
    { facts: paragraphs('案件量下降2倍'), at: [first], says: '减少不能用倍数' },
  ],
});
