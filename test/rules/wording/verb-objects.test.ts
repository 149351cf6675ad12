import { verbObjects } from '../../../src/rules/wording/verb-objects.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(verbObjects, {
  valid: [
    paragraphs('针对程序履行不到位的问题，逐案评查。'),
    paragraphs('着力提升化解矛盾能力，作风的改善带动了水平。'),
    paragraphs('改善投诉渠道数量偏少的状况。'),
    paragraphs('加大执法力度'),
    paragraphs('加强监督，加大力度'),
    paragraphs('加强监管和加大执法力度'),
    paragraphs('加大财政投入保障队伍建设投入'),
    paragraphs('加快工作步伐'),
    paragraphs('提高服务水平'),
    paragraphs('加强高水平队伍'),
  ],
  invalid: [
    { facts: paragraphs('今年继续降低审批环节，方便群众办事。'), at: [first], marks: ['降低审批环节'] },
    { facts: paragraphs('对群众反映的情况逐一追究问题。'), at: [first], says: '解决（查处）……问题' },
    { facts: paragraphs('组织跟班学习，取得了独立办案能力；'), at: [first], marks: ['取得了独立办案能力'] },
    { facts: paragraphs('加强权力的监督和制约力度，'), at: [first], says: '加大……力度' },
    { facts: paragraphs('加大业务能力提升'), at: [first], says: '加强……' },
    { facts: paragraphs('加强工作步伐'), at: [first], says: '加快' },
    { facts: paragraphs('拓展法治副校长履职效能，'), at: [first], says: '提升' },
    { facts: paragraphs('解决融资困难的困境'), at: [first], says: '困难，或者困境' },
    { facts: paragraphs('目的是为了便民'), at: [first] },
    { facts: paragraphs('案件量下降2倍'), at: [first], says: '减少不能用倍数' },
  ],
});
