import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import { ownClauses } from '../../../domain/text/own-clauses.ts';
import { isSetPhrase } from '../../../domain/text/set-phrase.ts';
import { passagesSharedWith } from '../../../domain/text/shared-passages.ts';
import { placeSpot } from '../../../rules/written-spots.ts';
import type { KeyPoints } from '../facts.generated.ts';

export const taskNotLastYears = {
  id: 'task-not-last-years',
  severity: 'warning',
  tags: ['continuity', 'wording'],
  title: '今年的要点不照抄上年的',
  source: 'practice',
  basis: '实务：年年一样，等于没有安排',
  why: '只在带来了上年要点时看：60个字以上（可以调整）一字不差的提。小标题相同、书名和固定提法不提。',
  from: 'review',
  thresholds: { characters: { title: '与上年要点一字不差从多少字起提', usual: 60, minimum: 20, maximum: 300 } },
  reads: 'facts',
  wrong: {
    previousTasks: [
      {
        heading: '抓培训',
        text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
      },
    ],
    parts: [
      {
        tasks: [
          {
            text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次，每次不少于两天，缺课的限期补课，考试不合格的收回执法证件，年底逐单位通报培训情况和考试成绩。',
          },
        ],
      },
    ],
  },
  right: {
    previousTasks: [{ text: '对全县持证执法人员逐人建立培训台账，每季度集中轮训一次。' }],
    parts: [{ tasks: [{ text: '对上年考试不合格的55人补训。' }] }],
  },
  check: ({ previousTasks = [] }, context) => {
    const fewest = thresholdOf(context, 'characters');
    const { manuscript } = context;
    const old = previousTasks.filter(({ text }) => text);
    const now = manuscript.written.filter(({ path }) => /^\/parts\/\d+\/tasks\/.*(?:text|paragraphs\/\d+)$/.test(path));
    const sharedIn = passagesSharedWith(
      old.map(({ text = '' }) => text),
      now.map(({ text }) => text),
      fewest,
    );
    return now.flatMap(({ path, text }) =>
      sharedIn(text).flatMap(({ start, end, source }) => {
        if (ownLength(text.slice(start, end)) < fewest) return [];
        const named = old[source]?.heading;
        const message = `与上年要点${named ? `“${named}”` : ''}有${end - start}个字一字不差`;
        return [placeSpot(path, { start, end, message })];
      }),
    );
  },
} satisfies PartRule<KeyPoints>;

/** How many characters are the office's own: neither a name in 《》 nor a set phrase of the year. */
function ownLength(passage: string): number {
  return ownClauses(passage).reduce((sum, { words, length }) => sum + (isSetPhrase(words) ? 0 : length + 1), 0);
}
