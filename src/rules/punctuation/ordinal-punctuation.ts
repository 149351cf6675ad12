import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const number = '[一二三四五六七八九十]{1,3}';
const cases: readonly { readonly pattern: RegExp; readonly right: (found: string) => string }[] = [
  {
    pattern: new RegExp(`(?<=^|[。；：])第${number}、(?!第?[一二三四五六七八九十])`, 'gu'),
    right: (found) => found.replace('、', '，'),
  },
  {
    pattern: new RegExp(`(?<=^|[。；：])[（(](?:${number}|\\d{1,2})[)）][、.，]`, 'gu'),
    right: (found) => found.slice(0, -1),
  },
  { pattern: /^\d{1,2}、(?!\d)/gu, right: (found) => found.replace('、', '.') },
];

const signs = signsOf(...cases.map(({ pattern }) => pattern));

export const ordinalPunctuation = {
  id: 'ordinal-punctuation',
  severity: 'warning',
  tags: ['punctuation', 'layout'],
  title: '序号后面的标点各有定式',
  source: 'national-standard',
  basis: `${punctuationStandard} 附录B.3`,
  why: '“第一”后面用逗号，“（一）”后面不加标点，“1”后面用下脚点。',
  reads: 'manuscript',
  wrong: { text: ['第一、关于数据口径。'] },
  right: { text: ['第一，关于数据口径。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      cases.flatMap(({ pattern, right }) =>
        freeMatches(text, pattern).map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          message: `“${found}”应为“${right(found)}”`,
          fix: right(found),
        })),
      ),
    ),
} satisfies WordRule;
