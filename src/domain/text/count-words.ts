import { allMatches } from './all-matches.ts';

/** A letter or mark of Chinese, or a run of other letters and digits: 2025 is one, 法治政府 are four. */
const chinese =
  '\\u2018-\\u201d\\u2026\\u2014\\u3000-\\u303f\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uff9f\\u{20000}-\\u{3ffff}';
const counted = new RegExp(`[${chinese}]|[^\\s${chinese}]+`, 'gu');

/** How many 字 a text has as WPS and Word count them: each Chinese letter and mark one, each run of Latin letters and digits one. */
export function countWords(text: string): number {
  return allMatches(text.replaceAll('\u3000', ' '), counted).length;
}
