import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { spotsIn } from '../spots.ts';

/** Each way in which an exact and an approximate word meet, and what to say of it. */
const clashes = [
  {
    pattern: /(?:大约|大概|约|将近)为?\d+(?:\.\d+)?[万亿]?元整|整整\d+[万亿]?[余多]/gu,
    message: (words: string) => `“${words}”：确数和概数混用`,
  },
  {
    pattern: /(?<![\d.,])\d*[1-9](?=[余多](?![万亿]|年|个?月|天|小时|[\p{Script=Han}]?种))(?<=\d{2})[余多]/gu,
    message: (words: string) => `“${words}”：确数后面不用“余、多”`,
  },
  {
    pattern:
      /(?<![不均每])(?:将近|大约|近|超过)(?:\d{3,}|[3-9]\d)(?<=[1-9])(?=[\p{Script=Han}])(?![万亿余多年月日天元%]|平方|公里|个?百分点|号|位|名之|分)/gu,
    message: (words: string) => `“${words}”是确数，前面不用“近、约、超过”`,
  },
  {
    pattern: /(?<![\p{Script=Han}\d])约[1-9]\d{3,}(?<=[1-9])(?=[件人份条户家项次名个])/gu,
    message: (words: string) => `“${words}”是确数，前面不用“约”`,
  },
  {
    pattern: /[一二三四五六七八九][二三四五六七八九]十余(?=[个件人份条户家项次名起场])/gu,
    message: (words: string) => `“${words}”：表示大概的词重复`,
  },
  {
    pattern: /超过\d+(?:\.\d+)?[万亿]?[%％]?\p{Script=Han}{0,2}?以上/gu,
    message: (words: string) => `“${words}”：“超过”和“以上”重复`,
  },
  {
    pattern:
      /(?:约|近|大约|将近)\d+(?:\.\d+)?[万亿]?(?:[余多]|[%％]?\p{Script=Han}{0,2}?(?:左右|上下|余|以上))|(?<!\d)\d+[万亿]?[余多]\p{Script=Han}{0,2}?左右/gu,
    message: (words: string) => `“${words}”：表示大概的词重复`,
  },
  {
    pattern:
      /(?:不少于|不低于|至少)\d+(?:\.\d+)?[万亿]?[%％]?\p{Script=Han}{0,2}?以[上内下]|不少于\d+[-－—～~至]\d+|不超过\d+(?:\.\d+)?[万亿]?[%％]?\p{Script=Han}{0,2}?以(?:内|下)/gu,
    message: (words: string) => `“${words}”：表示界限的词重复`,
  },
].map((clash) => ({ ...clash, signs: signsOf(clash.pattern) }));

export const approximateNumber = {
  id: 'approximate-number',
  severity: 'warning',
  tags: ['figures', 'wording'],
  title: '确数和概数不混用',
  source: 'national-standard',
  basis: 'GB/T 15835—2011（概数的写法）；实务',
  why: '4881余次、近136家、超过80%以上、约30人左右，都是确数和概数混在一起，或者界限说了两遍。时间（3年多）不提。',
  reads: 'manuscript',
  wrong: { text: ['文字记录共4881余次。'] },
  right: { text: ['文字记录共4881次。'] },
  check: (manuscript) =>
    clashes.flatMap(({ signs, pattern, message }) =>
      spotsIn(manuscript, signs, (text) =>
        allMatches(text, pattern).map(({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
          message: message(words),
        })),
      ),
    ),
} satisfies WordRule;
