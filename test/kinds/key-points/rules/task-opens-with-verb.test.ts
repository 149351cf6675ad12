import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { taskOpensWithVerb } from '../../../../src/kinds/key-points/rules/task-opens-with-verb.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  taskOpensWithVerb,
  {
    valid: [
      {
        parts: [
          {
            tasks: [
              '把决策论证做在前面',
              '从源头减少行政争议',
              '对标先进抓好管理',
              '以案促改提升治理',
              '进一步做好法治建设',
              '全面落实依法行政工作',
              '依法推进征收工作',
              '优化营商环境',
              '茶季少检查',
              '推出集成服务',
            ].map((heading) => ({ heading, text: '甲。' })),
          },
        ],
      },
      { parts: [{ tasks: [{ text: '营商环境优化。' }] }] },
    ],
    invalid: [
      {
        facts: {
          parts: [
            {
              tasks: [
                { heading: '推进甲', text: '乙。' },
                { heading: '营商环境优化', text: '丙。' },
                { heading: '法治人才队伍建设', text: '丁。' },
              ],
            },
          ],
        },
        at: ['/parts/0/tasks/1/heading'],
        says: '“法治人才队伍建设”看不出做什么',
      },
    ],
  },
  keyPoints,
);
