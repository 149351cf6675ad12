import type { WordRule } from '../../check/rule.ts';
import { chineseNumber } from '../../domain/report/ordinals.ts';
import { wordOrderSigns, wordOrderSlips } from '../../domain/text/word-order.ts';
import { spotsIn } from '../spots.ts';
import { typedOrdinalSlips } from '../typed-ordinals.ts';

export const enumerationSequence = {
  id: 'enumeration-sequence',
  severity: 'warning',
  tags: ['layout'],
  title: '“一是、二是”须依次',
  source: 'practice',
  basis: '实务：序词前后相接',
  why: '删改以后常留下一是、二是、四是。只看打在文字里的序词；分项的序词由程序加，不会错。',
  reads: 'manuscript',
  wrong: { text: ['一是抓学习；二是抓培训；四是抓考核。'] },
  right: { text: ['一是抓学习；二是抓培训；三是抓考核。'] },
  check: (manuscript) => [
    ...spotsIn(manuscript, wordOrderSigns, wordOrderSlips),
    ...typedOrdinalSlips(manuscript),
    ...manuscript.enumerations.flatMap(({ path, text, spanOf, found }) =>
      found.flatMap((run) => {
        const at = run.findIndex(({ value }, index) => value !== index + 1);
        const step = run[at];
        if (!step || run.length === 1) return [];
        const message = `“${text.slice(step.start, step.end)}”处应当是${chineseNumber(at + 1)}`;
        return [{ path, span: spanOf(step.start, step.end), message }];
      }),
    ),
  ],
} satisfies WordRule;
