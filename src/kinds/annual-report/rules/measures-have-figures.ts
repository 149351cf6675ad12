import type { PartRule } from '../../../check/rule.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const measuresHaveFigures = {
  id: 'measures-have-figures',
  severity: 'notice',
  tags: ['figures', 'statutory'],
  title: '主要举措各节要有数据',
  source: 'practice',
  basis: '实务：报告要有实质内容，用数据和事例说话',
  why: '一整节没有一个数字，多半只讲了原则。按节看，不按条看，全篇合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { measures: { sections: [{ heading: '加强领导', paragraphs: ['高度重视。'] }] } },
  right: { measures: { sections: [{ heading: '加强领导', paragraphs: ['召开会议4次。'] }] } },
  check: (_facts, { manuscript }) => {
    const withFigures = new Set<number>();
    const told = new Set<number>();
    for (const { path, text } of manuscript.printedIn('measures')) {
      const [, section] = /\/measures\/sections\/(\d+)\/(?!heading)/u.exec(path) ?? [];
      if (section === undefined) continue;
      told.add(Number(section));
      if (/\d|[两三四五六七八九十百][个项次件名家起场]/u.test(text)) withFigures.add(Number(section));
    }
    const bare = [...told].filter((section) => !withFigures.has(section));
    if (bare.length === 0) return [];
    const which = bare.map((section) => `第${chineseNumber(section + 1)}节`).join('、');
    return [{ path: `/measures/sections/${bare[0]}`, message: `主要举措${which}没有一个数据` }];
  },
} satisfies PartRule<AnnualReport>;
