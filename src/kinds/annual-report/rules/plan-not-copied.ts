import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import { ownClauses } from '../../../domain/text/own-clauses.ts';
import { isSetPhrase } from '../../../domain/text/set-phrase.ts';
import { passagesSharedWith } from '../../../domain/text/shared-passages.ts';
import type { PlacedText } from '../../../facts/texts/walk-texts.ts';
import { placeSpot } from '../../../rules/written-spots.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const planNotCopied = {
  id: 'plan-not-copied',
  severity: 'warning',
  tags: ['continuity', 'wording'],
  title: '下一年的安排不照抄今年的举措',
  source: 'practice',
  basis: '实务：安排要与不足对应，说明年做什么',
  why: '与举措40个字以上（可以调整）一字不差，读的人会问明年到底做什么。更短的、书名和固定提法，不提。',
  thresholds: { characters: { title: '与举措一字不差从多少字起提', usual: 40, minimum: 20, maximum: 200 } },
  reads: 'facts',
  wrong: {
    measures: {
      sections: [
        {
          paragraphs: [
            '着力构建平台整合、力量聚合、流程闭合的基层矛盾纠纷调处机制，实行一站式受理、一体化联动、一张网解纷。',
          ],
        },
      ],
    },
    plan: {
      list: [
        {
          text: '着力构建平台整合、力量聚合、流程闭合的基层矛盾纠纷调处机制，实行一站式受理、一体化联动、一张网解纷。',
        },
      ],
    },
  },
  right: {
    measures: {
      sections: [
        {
          paragraphs: [
            '着力构建平台整合、力量聚合、流程闭合的基层矛盾纠纷调处机制，实行一站式受理、一体化联动、一张网解纷。',
          ],
        },
      ],
    },
    plan: { list: [{ text: '6月底前，14个乡镇全部设立调解窗口。' }] },
  },
  check: (_facts, context) => {
    const fewest = thresholdOf(context, 'characters');
    const { manuscript } = context;
    const measures = manuscript.written.filter(({ path }) => path.startsWith('/measures/'));
    const plans = manuscript.written.filter(({ path }) => path.startsWith('/plan/'));
    const sharedIn = passagesSharedWith(measures.map(textOf), plans.map(textOf), fewest);
    return plans.flatMap(({ path, text }) =>
      sharedIn(text).flatMap(({ start, end, source }) => {
        if (ownLength(text.slice(start, end)) < fewest) return [];
        const place = manuscript.placeOf(measures[source]?.path ?? '');
        return [placeSpot(path, { start, end, message: `与${place}有${end - start}个字一字不差` })];
      }),
    );
  },
} satisfies PartRule<AnnualReport>;

function textOf({ text }: PlacedText): string {
  return text;
}

/** How many characters are the office's own: neither a name in 《》 nor a set phrase of the year. */
function ownLength(passage: string): number {
  return ownClauses(passage).reduce((sum, { words, length }) => sum + (isSetPhrase(words) ? 0 : length + 1), 0);
}
