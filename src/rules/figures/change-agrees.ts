import type { WordRule } from '../../check/rule.ts';
import { changeSlips } from '../../domain/figures/stated-changes.ts';
import { figureSpots } from '../figure-spots.ts';

export const changeAgrees = {
  id: 'change-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '“由A升至B，提高C”三个数须对得上',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“由21.3%升至34.7%，提高13.4个百分点”，三个数自己就能核对，改了一个漏了另一个，一算就知道。两个百分比相差多少用“个百分点”。只看写在一起、单位相同的三个数。',
  reads: 'manuscript',
  wrong: { text: ['问题发现率由21.3%升至34.7%，提高13.4%。'] },
  right: { text: ['问题发现率由21.3%升至34.7%，提高13.4个百分点。'] },
  check: (manuscript) =>
    figureSpots(manuscript, changeSlips, ({ word, right, from, to, ...spot }) => ({
      start: spot.start,
      end: spot.end,
      message: `由${from}到${to}，应为${word}${right}`,
    })),
} satisfies WordRule;
