import type { WordRule } from '../../check/rule.ts';
import { numeralStyles } from '../../domain/tables/numeral-styles.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const numeralsAlike = {
  id: 'numerals-alike',
  severity: 'notice',
  tags: ['wording'],
  title: '同类数字用一种写法',
  basis: 'GB/T 15835—2011《出版物上数字用法》',
  why: '一句里别的数用阿拉伯数字，“十二处”“12月四日”就显得不一致；范围写“3日至5日”。只作提示。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['新增公园3个、长廊十二处。'] },
  right: { reportYear: 2025, text: ['新增公园3个、长廊12处。'] },
  check: (manuscript) => findWordingSpots(manuscript, numeralStyles, '与别处的写法不一致，'),
} satisfies WordRule;
