import type { Part } from '../part.ts';

/** What the heading of a part says that it tells of, the surest words first; any other tells of measures. */
const words: readonly (readonly [Part, RegExp])[] = [
  ['leadership', /第一责任人|(?:党政|主要)(?:主要)?负责(?:人|同志).*(?:职责|情况)/u],
  ['measures', /举措|措施|做法|成效|亮点|进展/u],
  ['plan', /下一?年|明年|下一(?:步|阶段)|(?:工作|主要)(?:安排|打算|计划|思路|重点)|今后/u],
  ['shortcomings', /不足|问题|短板|差距|困难|薄弱/u],
  ['otherMatters', /其他(?:需要|应当)?报告/u],
];

/** The part of the report that a heading of the first level opens. */
export function partOfHeading(heading: string): Part {
  return words.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'measures';
}
