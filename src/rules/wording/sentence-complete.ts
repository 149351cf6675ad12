import type { WordRule } from '../../check/rule.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

/** A preposition, what it governs, and nothing else up to the full stop. */
const fragment =
  /^\s*(?:严格|认真|全面|切实)?(?:按照|依照|遵照|根据|依据)(?:《[^《》]*》|（[^（）]*）|\([^()]*\)|[、和及与的等]|有关|相关|上级|法律|法规|规章|文件|通知|方案|工作|精神|要求|规定|部署)*(?:精神|要求|规定|部署)。/u;
const signs = signsOf(fragment);

export const sentenceComplete = {
  id: 'sentence-complete',
  severity: 'warning',
  tags: ['wording'],
  title: '一句话要说完整',
  source: 'practice',
  basis: '实务：文字通顺，句子完整',
  why: '“严格按照《……方案》要求。”只有依据，没有说做了什么，多半是改稿时把逗号换成了句号。只看整句除了依据再没有别的话的。',
  reads: 'manuscript',
  wrong: { text: ['严格按照《优化营商环境条例》要求。'] },
  right: { text: ['严格按照《优化营商环境条例》要求，健全制度。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      sentencesOf(text).flatMap(({ text: sentence, start }) =>
        fragment.test(sentence)
          ? [
              {
                start: start + sentence.length - 1,
                end: start + sentence.length,
                message: '这一句只有依据，没有说做了什么',
                hint: '后面还有话的，句号改为逗号或者冒号；没有的，请补写',
              },
            ]
          : [],
      ),
    ),
} satisfies WordRule;
