import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { taskToldOnce } from '../../../../src/kinds/key-points/rules/task-told-once.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  taskToldOnce,
  {
    valid: [
      {},
      {
        parts: [
          { tasks: [{ heading: '甲', text: '短。' }, { heading: '乙', text: '短。' }, { text: '' }, { text: '' }] },
        ],
      },
    ],
    invalid: [
      {
        facts: {
          parts: [
            { heading: '总', tasks: [{ heading: '加强组织领导', text: '甲。' }] },
            { heading: '分', tasks: [{ heading: '加强组织领导', text: '乙。' }] },
          ],
        },
        at: ['/parts/1/tasks/0/heading'],
        says: '小标题和（一）的相同',
      },
      {
        facts: {
          parts: [
            {
              tasks: [
                {
                  heading: '甲',
                  text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
                },
                {
                  heading: '乙',
                  text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
                },
              ],
            },
          ],
        },
        at: ['/parts/0/tasks/1/text'],
        says: '内容和',
      },
    ],
  },
  keyPoints,
);
