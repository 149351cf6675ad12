import { noTypedOrdinals } from '../../../src/check/rules/no-typed-ordinals.ts';
import { paragraphs } from '../paragraphs.ts';
import { testRule } from '../test-rule.ts';

testRule(noTypedOrdinals, {
  valid: [
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
