import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { namesItselfRight } from '../../../../src/kinds/key-points/rules/names-itself-right.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  namesItselfRight,
  {
    valid: [
      {},
      { tail: '对照本要点抓好落实。' },
      { structure: { titleForm: 'place-year-tasks' }, tail: '对照本安排和《县政府工作要点》抓好落实。' },
      { title: '云岭县法治建设计划', tail: '本要点。' },
    ],
    invalid: [
      {
        facts: { structure: { titleForm: 'place-annual-arrangement' }, tail: '对照本要点抓好落实。' },
        at: ['/tail'],
        marks: ['本要点'],
        says: '标题是“安排”，文中写“本要点”',
      },
    ],
  },
  keyPoints,
);
