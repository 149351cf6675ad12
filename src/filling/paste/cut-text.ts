import { largest } from '../../domain/figures/extremes.ts';
import type { CutItem, CutMaterial } from '../../domain/material/cut-material.ts';
import { headingOrdinal, pointOrdinal } from '../../domain/report/ordinals.ts';
import { shorten } from '../../domain/text/shorten.ts';

/** The cut as a tree on screen, each heading with the ordinal it will get. */
export function cutTree({ title, sections }: CutMaterial): string {
  const lines = sections.flatMap(({ heading = '（无标题）', paragraphs = [], items = [] }, index) => [
    `  ${headingOrdinal(2, index + 1)}${heading}`,
    ...paragraphs.map((text) => `     ${shorten(text, 30)}`),
    ...items.flatMap(itemLines),
  ]);
  return [...(title ? [`  ${title}（总标题，不放进各节）`] : []), ...lines, ''].join('\n');
}

/** 识别出 1 个标题、3 个分项（一是、二是、三是），是否按此拆分？ */
export function cutQuestion({ sections }: CutMaterial): string {
  const items = sections.flatMap((section) => section.items ?? []);
  const headings = [...sections, ...items].filter(({ heading }) => heading).length;
  const counts = items.map(({ points = [] }) => points.length);
  const points = counts.reduce((sum, count) => sum + count, 0);
  const ordinals = Array.from({ length: Math.max(0, largest(counts)) }, (_, index) => pointOrdinal(index + 1)).join(
    '、',
  );
  const found = [`${headings} 个标题`, ...(points > 0 ? [`${points} 个分项（${ordinals}）`] : [])];
  return `识别出 ${found.join('、')}，是否按此拆分？`;
}

function itemLines({ heading, intro, points = [] }: CutItem, index: number): string[] {
  return [
    `     ${heading ? headingOrdinal(3, index + 1) + heading : shorten(intro ?? '', 30)}`,
    ...points.map(({ lead, text }, place) => `        ${pointOrdinal(place + 1)}${shorten(lead ?? text, 30)}`),
  ];
}
