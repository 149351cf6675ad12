import { setPhrasesWhole } from '../../../src/rules/wording/set-phrases-whole.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(setPhrasesWhole, {
  valid: [
    paragraphs('以习近平新时代中国特色社会主义思想为指导。'),
    paragraphs('坚持依法治县、依法执政、依法行政共同推进。'),
    paragraphs('习近平总书记考察重要讲话精神。'),
    paragraphs('党政主要负责人切实履行推进法治建设第一责任人职责。'),
    paragraphs('坚持法治国家、法治政府和法治社会一体建设。'),
    paragraphs('铸牢中华民族命运共同体意识。'),
    paragraphs('落实国家机关“谁执法谁普法”责任制。'),
  ],
  invalid: [
    { facts: paragraphs('以习近平新时代社会主义思想为指导。'), at: [first], marks: ['习近平新时代社会主义思想'] },
    { facts: paragraphs('坚持法治国家、法治政权、法治社会一体建设。'), at: [first] },
    { facts: paragraphs('推进国家治理体系和治理水平现代化。'), at: [first], marks: ['国家治理体系和治理水平现代化'] },
    { facts: paragraphs('发挥行政复议主航道作用。'), at: [first], marks: ['行政复议主航道作用'] },
  ],
});
