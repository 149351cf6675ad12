import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { inOneLine } from '../in-one-line.ts';
import { writtenSpots } from '../written-spots.ts';

/** Lists of nothing but names or quotations; where other words stand between them, practice keeps every pause. */
const titles = /(?<![、”》）])《[^《》]*》(?:、《[^《》]*》)+(?![、（“《])/gu;
const quotations = /(?<![、”》）])“[^“”]*”(?:、“[^“”]*”)+(?![、（《])/gu;
const signs = signsOf(titles, quotations);

export const noPauseBetweenTitles = {
  id: 'no-pause-between-titles',
  severity: 'notice',
  tags: ['punctuation'],
  title: '并列的书名号、引号之间通常不用顿号',
  source: 'national-standard',
  basis: `${punctuationStandard} 4.5`,
  why: '标准说“通常”，所以只作提示。并列的词语里有的没有书名号、引号，或者中间夹着别的话，用顿号是对的。',
  reads: 'manuscript',
  wrong: { text: ['学习《中华人民共和国行政复议法》、《优化营商环境条例》。'] },
  right: { text: ['学习《中华人民共和国行政复议法》《优化营商环境条例》。'] },
  inOne: (findings) => inOneLine('并列的书名号、引号之间用了顿号', findings),
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      [...allMatches(text, titles), ...freeMatches(text, quotations)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `并列的${found.startsWith('《') ? '书名号' : '引号'}之间用了顿号`,
        hint: '通常不用顿号',
        fix: found.replaceAll('》、《', '》《').replaceAll('”、“', '”“'),
      })),
    ),
} satisfies WordRule;
