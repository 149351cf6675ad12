import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type WrittenSpot, writtenSpots } from '../written-spots.ts';

const number = '[一二三四五六七八九]';
const cases: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /、(?=等(?:$|[^级候待同于到额次距第]))/gu, message: '“等”前面不用顿号' },
  {
    pattern: new RegExp(
      `(?<=(?<!第|[一二三四五六七八九十百]、?)${number})、(?=${number}(?:天|年(?!级)|个|名|人|件|次))`,
      'gu',
    ),
    message: '概数中间不用顿号',
  },
];

const signs = signsOf(...cases.map(({ pattern }) => pattern));

export const noNeedlessPause = {
  id: 'no-needless-pause',
  severity: 'warning',
  tags: ['punctuation'],
  title: '“等”前、概数中间不用顿号',
  source: 'national-standard',
  basis: `${punctuationStandard} 4.5、附录B.1`,
  why: '“甲、乙、等”应为“甲、乙等”；“三、五天”会读成第三天和第五天。“第三、四次”“二、三产业”不算。',
  reads: 'manuscript',
  wrong: { text: ['围绕执法、复议、等工作抓落实。'] },
  right: { text: ['围绕执法、复议等工作抓落实。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      cases.flatMap(({ pattern, message }) =>
        freeMatches(text, pattern).map(
          ({ index }): WrittenSpot => ({ start: index, end: index + 1, message, hint: '删去顿号', fix: '' }),
        ),
      ),
    ),
} satisfies WordRule;
