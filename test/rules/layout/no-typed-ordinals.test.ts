import { noTypedOrdinals } from '../../../src/rules/layout/no-typed-ordinals.ts';
import { paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noTypedOrdinals, {
  valid: [
    { measures: { sections: [{ heading: '全面推进（二）期项目' }] } },
    paragraphs('（一）县级。'),
    {
      measures: {
        sections: [{ heading: '一体推进依法治县', paragraphs: ['2.0版上线。', '“1+7+3”机制。', '一是甲；二是乙。'] }],
      },
    },
    { annexes: [{ title: '说明', paragraphs: ['1.口径。'] }] },
  ],
  invalid: [
    {
      facts: {
        structure: { parts: [{ part: 'plan', heading: '四、下一步安排' }] },
        leadership: { items: [{ heading: '1.县委', intro: '（一）县委主要负责人履职。' }] },
        shortcomings: { list: [{ heading: '（一）执法', problem: '一是案卷质量不高。' }] },
        measures: { sections: [{ items: [{ points: [{ lead: '一是健全制度。', text: '印发文件。' }] }] }] },
        plan: { list: [{ text: '1.轮训一遍。' }] },
      },
      at: [
        '/structure/parts/0/heading',
        '/measures/sections/0/items/0/points/0/lead',
        '/leadership/items/0/heading',
        '/leadership/items/0/intro',
        '/shortcomings/list/0/heading',
        '/shortcomings/list/0/problem',
        '/plan/list/0/text',
      ],
    },
    {
      facts: { measures: { sections: [{ heading: '一、加强制度建设' }] } },
      at: ['/measures/sections/0/heading'],
      marks: ['一、'],
      fix: '',
    },
    {
      facts: { measures: { sections: [{ items: [{ points: [{ text: '一是甲。' }] }] }] } },
      at: ['/measures/sections/0/items/0/points/0/text'],
      says: '键入了序号“一是”',
      fix: '',
    },
    {
      facts: { plan: { list: [{ heading: '(1)加强培训' }, { heading: '2.严格考核' }, { heading: '①普法' }] } },
      at: ['/plan/list/0/heading', '/plan/list/1/heading', '/plan/list/2/heading'],
    },
    {
      facts: { measures: { sections: [{ paragraphs: ['1.加强培训。'] }] } },
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['1.'],
      says: '“1.”',
    },
  ],
});
