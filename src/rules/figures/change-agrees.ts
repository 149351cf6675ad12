import type { WordRule } from '../../check/rule.ts';
import { changeSlips } from '../../domain/figures/relations/changes.ts';
import { seriesSlips } from '../../domain/figures/relations/series.ts';
import { writtenChanges } from '../../domain/figures/relations/written-changes.ts';
import { figureSpots } from '../figure-spots.ts';

export const changeAgrees = {
  id: 'change-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '增减的幅度、方向须与两个数相符',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“由A升至B，提高C”“上年为A”“比上年的A减少C”“增加C件，增长D”，先后不论，增减的数、百分比、百分点、倍数和方向都核对；带小数、万、亿的数按四舍五入留余地。一行数写“逐年下降”、一个数写“降到1000件以内”，也看是不是。增减另有所指（其中网上信访增长……）、按可比口径的不提。',
  reads: 'manuscript',
  wrong: { text: ['问题发现率由21.3%升至34.7%，提高13.4%。'] },
  right: { text: ['问题发现率由21.3%升至34.7%，提高13.4个百分点。'] },
  check: (manuscript) =>
    figureSpots(manuscript, (sentence) => [
      ...writtenChanges(sentence),
      ...changeSlips(sentence),
      ...seriesSlips(sentence),
    ]),
} satisfies WordRule;
