import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const faults = [
  { pattern: /。(?=[）)][，；。、])/gu, message: '句内括号里不用句号' },
  { pattern: /……。/gu, message: '省略号后面不用句号' },
  {
    pattern: /[：:](?=(?:一是)?[\p{Script=Han}]{2,8}：)(?![\p{Script=Han}]{2,8}：[“《])/gu,
    message: '一句里连用两个冒号',
  },
  { pattern: /(?<![“‘][^“”]{0,40})‘[^‘’“”]{1,20}’/gu, message: '外层引号应为双引号' },
  {
    pattern: /《[^《》]{2,40}(?:会议|先进集体|先进个人|营业执照|许可证)》|《营业执照》/gu,
    message: '会议、奖项、证照的名称不用书名号',
  },
] as const;
const empty = /《》|“”|（）/gu;
const signs = signsOf(...faults.map(({ pattern }) => pattern), empty);

export const markInPlace = {
  id: 'mark-in-place',
  severity: 'warning',
  tags: ['punctuation'],
  title: '句号、冒号、省略号、引号用在该用的地方',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '句内括号里不用句号，省略号后面不再用句号，一句里不连用两个冒号，外层引号用双引号，书名号里不能空着，会议、奖项、证照的名称不用书名号。',
  reads: 'manuscript',
  wrong: { text: ['缩短8天（其中简易程序缩短4天。），群众反映良好。'] },
  right: { text: ['缩短8天（其中简易程序缩短4天），群众反映良好。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) => [
      ...faults.flatMap(({ pattern, message }) =>
        (message.includes('书名号') ? allMatches : freeMatches)(text, pattern).map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          message,
        })),
      ),
      ...allMatches(text, empty).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `“${found}”里面是空的`,
      })),
    ]),
} satisfies WordRule;
