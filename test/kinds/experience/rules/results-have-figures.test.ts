import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { resultsHaveFigures } from '../../../../src/kinds/experience/rules/results-have-figures.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  resultsHaveFigures,
  {
    valid: [
      {},
      { results: { sections: [{ heading: '还没写' }] } },
      { results: { sections: [{ paragraphs: ['办理更快了。', '3月12日，望杉乡当天审完一份合同。'] }] } },
      { practices: { sections: [{ paragraphs: ['高度重视。'], results: ['减少三成。'] }] } },
    ],
    invalid: [
      {
        facts: {
          practices: { sections: [{ paragraphs: ['编成4组。'], results: ['群众满意。'] }] },
          results: {
            sections: [{ paragraphs: ['减少9件。'] }, { heading: '2项提升', items: [{ intro: '更规范了。' }] }],
          },
        },
        at: ['/practices/sections/0/results'],
        says: '第一条做法的成效、第二条成效没有一个数据',
      },
    ],
  },
  experience,
);
