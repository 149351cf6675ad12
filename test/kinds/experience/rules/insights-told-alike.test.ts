import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { insightsToldAlike } from '../../../../src/kinds/experience/rules/insights-told-alike.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  insightsToldAlike,
  {
    valid: [
      { insights: { list: [{ text: '力量要组合。' }] } },
      { insights: { list: [{ text: '力量要组合。' }, { text: '标准要清楚。' }] } },
      {
        insights: {
          list: [
            { heading: '力量要组合', text: '编好组。' },
            { lead: '标准要清楚。', text: '写到条款。' },
          ],
        },
      },
    ],
    invalid: [
      {
        facts: {
          insights: {
            list: [{ lead: '力量要组合。', text: '编好组。' }, { text: '甲。' }, { lead: ' ', text: '乙。' }],
          },
        },
        at: ['/insights/list/1'],
        says: '体会有的有领起的话，第二条、第三条没有',
      },
    ],
  },
  experience,
);
