import type { PartRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { isIn } from '../../schema/pointer.ts';
import { spotsIn } from '../spots.ts';

const plan =
  /^(?:下一步|今后|下步|未来|(?:20\d\d年)?(?:工作)?(?:打算|计划|安排|规划)|20\d\d年(?:工作打算|[，,]我[县市区][^，。]{0,4}将))/u;
const done =
  /(?<![未已])(?:完成|取得|建成|实现|形成|组建|增设|查处)了|[较比]上年[^，。；]{0,6}(?:提高|增长|下降|增加|减少)了|(?:成效|效果)(?:明显|显著|突出)|受到[^，。；]{2,8}(?:好评|肯定)|全年(?:共)?(?:办理|开展|举办|化解|审查|审结)[^，。；]{2,14}\d|率(?:均)?(?:达|达到)?100%[^，。；]{0,4}[，。][^。]{0,12}率(?:达|达到)?100%/gu;
const meant = /力争|基础上|成果|已实现|确保|争取|目标|以上/u;
const signs = signsOf(done);

export const planNotDone = {
  id: 'plan-not-done',
  severity: 'notice',
  tags: ['wording', 'dates'],
  title: '打算里不写成已经做成的事',
  source: 'practice',
  basis: '实务',
  why: '“下一步：……全年办理163件，成效明显”，多半是从总结里带过来的。只看以“下一步、今后、工作打算”开头的话和工作安排；写了“力争、在……基础上、巩固”的不提。',
  reads: 'facts',
  wrong: { text: ['下一步打算：一是评查案卷，合格率达到98.2%，较上年提高了2.5个百分点。'] },
  right: { text: ['下一步打算：一是评查案卷，力争合格率达到98.5%以上。'] },
  check: (_facts, { manuscript, kind }) =>
    spotsIn(manuscript, signs, (text, path) => {
      if (!isIn(kind.plannedGroups, path) && !plan.test(text)) return [];
      return sentencesOf(text).flatMap(({ text: sentence, start }) =>
        allMatches(sentence, done)
          .filter(({ index, 0: words }) => !meant.test(words.endsWith('了') ? sentence.slice(0, index) : sentence))
          .map(({ 0: words, index }) => ({
            start: start + index,
            end: start + index + words.length,
            message: `打算里写成了已经做成的事：“${words}”`,
          })),
      );
    }),
} satisfies PartRule;
