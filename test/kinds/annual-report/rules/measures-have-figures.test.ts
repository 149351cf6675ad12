import { measuresHaveFigures } from '../../../../src/kinds/annual-report/rules/measures-have-figures.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(measuresHaveFigures, {
  valid: [
    {},
    { measures: { sections: [{ heading: '还没写' }] } },
    { measures: { sections: [{ items: [{ intro: '高度重视。' }, { points: [{ text: '召开三次会议。' }] }] }] } },
  ],
  invalid: [
    {
      facts: {
        measures: {
          sections: [
            { paragraphs: ['高度重视。'] },
            { paragraphs: ['3次。'] },
            { heading: '5项', items: [{ intro: '抓紧。' }] },
          ],
        },
      },
      at: ['/measures/sections/0'],
      says: '主要举措第一节、第三节没有一个数据',
    },
  ],
});
