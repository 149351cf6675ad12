import type { WordRule } from '../../check/rule.ts';
import { meetings } from '../../domain/tables/meetings.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const meeting =
  '(?:党的)?(?:十[八九]|二十)(?:大(?![^，。；]{0,2}[届代])|届[一二三四五六七]中全会)|中央全面依法治国工作会议';
const month = '\\d{4}年\\d{1,2}月';
const day = '(?:\\d{1,2}日(?:至\\d{1,2}日)?)?';
/** 2024年7月召开的…全会 · …全会（2024年7月召开） · …全会于2024年7月召开 · 自2020年…会议 */
const dated = [
  new RegExp(`(?<date>${month})${day}，?(?:召开|举行|闭幕)的(?<name>${meeting})`, 'gu'),
  new RegExp(`(?<name>${meeting})[（(](?<date>${month})${day}(?:召开|举行|闭幕)?[）)]`, 'gu'),
  new RegExp(`(?<name>${meeting})(?:是)?[于在](?<date>${month})${day}[^，。；]{0,4}(?:召开|举行|闭幕)`, 'gu'),
  new RegExp(`自(?<date>\\d{4}年)(?:召开的?)?(?<name>${meeting})`, 'gu'),
];
const signs = signsOf(...dated);

export const meetingsDatedRight = {
  id: 'meetings-dated-right',
  severity: 'warning',
  tags: ['wording', 'dates'],
  title: '重要会议的届次和时间对得上',
  source: 'practice',
  basis: '实务：以会议公报为准',
  why: '“2023年7月召开的党的二十届三中全会”，届次和时间有一个写错了。只看表里列出的会议，写明召开年月的。',
  reads: 'manuscript',
  wrong: { text: ['学习2023年7月召开的党的二十届三中全会精神。'] },
  right: { text: ['学习2024年7月召开的党的二十届三中全会精神。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      dated
        .flatMap((pattern) => allMatches(text, pattern))
        .flatMap(({ 0: words, groups: { date = '', name = '' } = {}, index }) => {
          const held = meetings.get(name.startsWith('中央') || name.startsWith('党的') ? name : `党的${name}`);
          if (held?.startsWith(date)) return [];
          const then = [...meetings].find(([, when]) => when === date)?.[0];
          const message = held ? `${name}是${held}召开的，与“${date}”不一致` : `没有“${name}”召开的记录，请核对`;
          return [
            { start: index, end: index + words.length, message, ...(then && { hint: `${date}召开的是${then}` }) },
          ];
        }),
    ),
} satisfies WordRule;
