import type { PartRule } from '../../../check/rule.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import type { Experience } from '../facts.generated.ts';

/** A result's own texts: those of a section of the results, or what is told of results with a practice. */
const places = [
  [/^\/results\/sections\/(\d+)\/(?!heading)/u, '成效'],
  [/^\/practices\/sections\/(\d+)\/results\//u, '做法的成效'],
] as const;

export const resultsHaveFigures = {
  id: 'results-have-figures',
  severity: 'notice',
  tags: ['figures'],
  title: '成效要有数据',
  source: 'practice',
  basis: '实务：成效用数字和事例说话',
  why: '一条成效没有一个数字，多半只讲了评价。写明日期的事例也算；全篇合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { results: { sections: [{ heading: '效率提高', paragraphs: ['办理更快了。'] }] } },
  right: { results: { sections: [{ heading: '效率提高', paragraphs: ['平均用时缩短至2.5个工作日。'] }] } },
  check: (_facts, { manuscript }) => {
    const told = new Map<string, { readonly path: string; readonly name: string; readonly text: string }>();
    for (const { path, text } of manuscript.printed)
      for (const [place, kind] of places) {
        const [start, index] = place.exec(path) ?? [];
        if (start === undefined) continue;
        const name = `第${chineseNumber(Number(index) + 1)}条${kind}`;
        told.set(start, { path: start.slice(0, -1), name, text: (told.get(start)?.text ?? '') + text });
      }
    const bare = [...told.values()].filter(({ text }) => !/\d|[两三四五六七八九十百][个项次件名家起场成]/u.test(text));
    const [first] = bare;
    if (!first) return [];
    return [{ path: first.path, message: `${bare.map(({ name }) => name).join('、')}没有一个数据` }];
  },
} satisfies PartRule<Experience>;
