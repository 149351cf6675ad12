import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { withNeighbours } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const garbled =
  /[\ufffd\ue000-\uf8ff]+|(?<=\p{Script=Han})\?+(?=\p{Script=Han})|\?{2,}|锟斤拷|烫烫烫|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});|<\/?(?:br|p|span|div)\b[^<>]{0,80}>|\d{2}bet|bet\d{2}/giu;

const signs = signsOf(garbled);

/** Looks into names in 《》 too: a lost character is wrong wherever it stands. */
export const noGarbledCharacters = {
  id: 'no-garbled-characters',
  severity: 'warning',
  tags: ['punctuation'],
  title: '不留乱码',
  source: 'practice',
  basis: '实务：转换编码或者从网页粘贴时丢失的字符',
  why: '汉字中间的问号、显示成方框的自造字、网页代码，多半是转换时丢了字，须对照原稿补上。',
  reads: 'manuscript',
  wrong: { text: ['打造“山水云岭?安心创业”营商环境品牌。'] },
  right: { text: ['打造“山水云岭·安心创业”营商环境品牌。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      allMatches(text, garbled).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `疑为乱码：“${withNeighbours(text, index, index + found.length, 4)}”`,
        hint: '请对照原稿补上丢失的字符',
      })),
    ),
} satisfies WordRule;
