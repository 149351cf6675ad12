import type { WordRule } from '../../check/rule.ts';
import { findDoubledWords, furthestApart } from '../../domain/lexicon/doubled-words.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import { placeSpot } from '../written-spots.ts';

export const nothingDoubled = {
  id: 'nothing-doubled',
  severity: 'warning',
  tags: ['wording'],
  title: '字词不重复',
  source: 'practice',
  basis: '实务：文字通顺，没有衍字',
  why: '“推行推行”“开展了开展”“责任追究究”是改稿、粘贴时留下的。“进行行政检查”“扎扎实实”“县县委”一类本来就重的不提；拿不准的查系统的词典。',
  reads: 'manuscript',
  wrong: { text: ['全面推行推行行政执法公示制度。'] },
  right: { text: ['全面推行行政执法公示制度。'] },
  check: (manuscript) =>
    manuscript
      .repeating(furthestApart)
      .flatMap(({ path, text }) =>
        freeOf(text, findDoubledWords(text)).map(({ start, end, found, once }) =>
          placeSpot(path, { start, end, message: `“${found}”疑为重复，应为“${once}”` }),
        ),
      ),
} satisfies WordRule;
