import type { WordRule } from '../../check/rule.ts';
import { enumerationsIn } from '../../domain/text/enumerations.ts';
import type { Paragraph } from '../../domain/text/paragraph.ts';

export const enumerationNotAlone = {
  id: 'enumeration-not-alone',
  severity: 'notice',
  tags: ['layout'],
  title: '有“一是”须有“二是”',
  source: 'practice',
  basis: '实务：只有一项的不成列举，不用序词',
  why: '删改以后常剩下一个“一是”“第一，”，后面没有了。只看打在文字里的序词；只有一条的分项、不足，程序不加序词。后面的段落以“二是”开头的不提。',
  reads: 'manuscript',
  wrong: { text: ['一是抓培训，全员轮训一遍。'] },
  right: { text: ['抓培训，全员轮训一遍。'] },
  check: (manuscript) => {
    const texts = manuscript.printed;
    return manuscript.enumerations.flatMap(({ path, text, spanOf, found }) =>
      found
        .filter(([first, second]) => first?.value === 1 && second === undefined)
        .filter(([first], _index, alone) => first !== alone.at(-1)?.[0] || !goesOn(texts, path))
        .flatMap(([step]) => {
          if (!step) return [];
          const words = text.slice(step.start, step.end);
          const message = `“${words}”后面没有第二项，不成列举`;
          return [{ path, span: spanOf(step.start, step.end), message, hint: `补上后面的，或者删去“${words}”` }];
        }),
    );
  },
} satisfies WordRule;

/** Whether a later paragraph of the same list takes the enumeration up with 二是. */
function goesOn(texts: readonly Paragraph[], path: string): boolean {
  const list = path.slice(0, path.lastIndexOf('/') + 1);
  const isParagraph = (one: string) => one.startsWith(list) && /^\d+$/u.test(one.slice(list.length));
  const later = texts.slice(texts.findIndex((one) => one.path === path) + 1);
  return later.some((one) => isParagraph(one.path) && enumerationsIn(one.text)[0]?.[0]?.value === 2);
}
