import type { PartRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { isIn } from '../../schema/pointer.ts';
import { spotsIn } from '../spots.ts';

const done = /^[^。；]{0,24}(?:做法|成效|成绩|以下工作|一年来)[^。；：，]{0,8}[：，]/u;
const verbs =
  '(?:积极|进一步|继续|全面|大力|持续)?(?:建立|制定|建成|开展|研究|听取|组织|出台|聘请|加大|实现|配备|设立|召开|举办|推进|新建|修订|完善|健全)';
const intended = new RegExp(
  `(?:(?<![将即])将|(?<![草虚模])拟|(?<!年度|工作|年初|实施|行动)计划|下一步将|即将|准备)${verbs}`,
  'gu',
);
const counted = new RegExp(`(?:即将|准备|拟)${verbs}[^，,。；;的]{0,12}\\d`, 'gu');
const signs = signsOf(intended);

export const doneNotPlanned = {
  id: 'done-not-planned',
  severity: 'notice',
  tags: ['wording', 'dates'],
  title: '做法、成效里不写成打算要做的事',
  source: 'practice',
  basis: '实务',
  why: '“主要做法：一是拟聘请审查员28名”“即将研究法治议题12次”，写总结用了将来时。只看以“主要做法、成效、一年来”开头的话，或者后面带着数的“即将、准备”。',
  reads: 'facts',
  wrong: { text: ['主要成效：拟建成公共法律服务中心1个。'] },
  right: { text: ['主要成效：建成公共法律服务中心1个。'] },
  check: (_facts, { manuscript, kind }) =>
    spotsIn(manuscript, signs, (text, path) => {
      if (isIn(kind.plannedGroups, path) || !(isIn(kind.doneGroups, path) || isIn(['opening'], path))) return [];
      const found = done.test(text) ? allMatches(text, intended) : allMatches(text, counted);
      return found.slice(0, 1).map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        message: `已经做的事写成了打算：“${words}”`,
      }));
    }),
} satisfies PartRule;
