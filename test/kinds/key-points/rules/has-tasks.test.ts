import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { hasTasks } from '../../../../src/kinds/key-points/rules/has-tasks.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  hasTasks,
  {
    valid: [
      { parts: [{ paragraphs: ['抓落实。'] }, { tasks: [{ heading: '办好甲' }] }] },
      { parts: [{ tasks: [{ points: [{ text: '甲。' }] }] }] },
    ],
    invalid: [
      { facts: {}, at: ['/parts'], missing: ['/parts'], says: '还没有写一条要点' },
      { facts: { parts: [{ heading: '甲', paragraphs: ['乙。'] }] }, at: ['/parts'] },
      { facts: { parts: [{ tasks: [{ heading: ' ', answers: ['甲'] }] }] }, at: ['/parts'] },
    ],
  },
  keyPoints,
);
