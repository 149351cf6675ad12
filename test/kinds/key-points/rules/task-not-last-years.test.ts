import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { taskNotLastYears } from '../../../../src/kinds/key-points/rules/task-not-last-years.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  taskNotLastYears,
  {
    valid: [
      {
        parts: [
          {
            tasks: [
              {
                text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
              },
            ],
          },
        ],
      },
      {
        previousTasks: [{ heading: '抓培训' }],
        parts: [
          {
            tasks: [
              {
                heading: '抓培训',
                text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
              },
            ],
          },
        ],
      },
      { previousTasks: [{ text: '补训55人。' }], parts: [{ tasks: [{ text: '补训55人。' }] }] },
    ],
    invalid: [
      {
        facts: {
          previousTasks: [
            {
              heading: '抓培训',
              text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
            },
          ],
          parts: [
            {
              tasks: [
                {
                  text: '继续。对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
                },
              ],
            },
          ],
        },
        at: ['/parts/0/tasks/0/text'],
        says: '与上年要点“抓培训”有',
      },
    ],
  },
  keyPoints,
);
