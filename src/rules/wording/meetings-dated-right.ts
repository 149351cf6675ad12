import type { WordRule } from '../../check/rule.ts';
import { meetings } from '../../domain/tables/meetings.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const dated =
  /(\d{4}年\d{1,2}月)(?:\d{1,2}日(?:至\d{1,2}日)?)?，?(?:召开|举行|闭幕)的((?:党的)?(?:十[八九]|二十)(?:大|届[一二三四五六七]中全会)|中央全面依法治国工作会议)/gu;
const signs = signsOf(dated);

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
      allMatches(text, dated).flatMap(({ 0: words, 1: date = '', 2: name = '', index }) => {
        const held = meetings.get(name.startsWith('中央') || name.startsWith('党的') ? name : `党的${name}`);
        if (held === date) return [];
        const then = [...meetings].find(([, when]) => when === date)?.[0];
        const message = held ? `${name}是${held}召开的，与“${date}”不一致` : `没有“${name}”召开的记录，请核对`;
        return [{ start: index, end: index + words.length, message, ...(then && { hint: `${date}召开的是${then}` }) }];
      }),
    ),
} satisfies WordRule;
