import type { WordRule } from '../../check/rule.ts';
import { numeralStandard, punctuationStandard } from '../../domain/report/standards.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { writesFestival } from '../../domain/text/month-day.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { inOneLine } from '../in-one-line.ts';
import { writtenSpots } from '../written-spots.ts';

const dotted = /“\d{1,2}\.\d{1,2}”/gu;
const signs = signsOf(dotted);

export const monthDayDot = {
  id: 'month-day-dot',
  severity: 'warning',
  tags: ['punctuation', 'dates'],
  title: '以月日命名的日子用间隔号',
  source: 'national-standard',
  basis: `${punctuationStandard}、${numeralStandard}`,
  why: '“3·15”中间是间隔号；写成“3.15”就成了三点一五。只看加引号的常用日子，“2.0”一类不算。',
  reads: 'manuscript',
  wrong: { text: ['在“3.15”开展普法宣传。'] },
  right: { text: ['在“3·15”开展普法宣传。'] },
  inOne: (findings) => inOneLine('月日之间应为间隔号', findings),
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      allMatches(text, dotted)
        .filter(({ 0: found }) => writesFestival(found))
        .map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          message: `${found}的中间应为间隔号`,
          fix: found.replace('.', '·'),
        })),
    ),
} satisfies WordRule;
