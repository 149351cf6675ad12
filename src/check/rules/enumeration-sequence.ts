import { chineseNumber } from '../../domain/report/ordinals.ts';
import { enumerationsIn } from '../../domain/text/enumerations.ts';
import { printedPointers } from '../printed-pointers.ts';
import type { Rule } from '../rule.ts';
import { spotsIn } from '../spots.ts';

const signs = [...'一二三四五六七八九十'].flatMap((digit) => [`${digit}是`, `${digit}，`, `${digit},`]);

export const enumerationSequence = {
  id: 'enumeration-sequence',
  severity: 'warning',
  title: '“一是、二是”须依次',
  basis: '实务：序词前后相接',
  why: '删改以后常留下一是、二是、四是。只看打在文字里的序词；分项的序词由程序加，不会错。',
  reads: printedPointers,
  wrong: { plan: { lead: '一是抓学习；二是抓培训；四是抓考核。' } },
  right: { plan: { lead: '一是抓学习；二是抓培训；三是抓考核。' } },
  check: (facts) =>
    spotsIn(facts, signs, (text) =>
      enumerationsIn(text).flatMap((run) => {
        const at = run.findIndex(({ value }, index) => value !== index + 1);
        const step = run[at];
        return step && run.length > 1
          ? [
              {
                start: step.start,
                end: step.end,
                message: `“${text.slice(step.start, step.end)}”处应当是${chineseNumber(at + 1)}`,
              },
            ]
          : [];
      }),
    ),
} satisfies Rule;
