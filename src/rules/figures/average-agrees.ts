import type { WordRule } from '../../check/rule.ts';
import { averageSlips } from '../../domain/figures/relations/averages.ts';
import { figureSpots } from '../figure-spots.ts';

export const averageAgrees = {
  id: 'average-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '平均数须与总数、个数相符',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '人均、日均、月均、平均每个乡镇、每村配备，与同一句里的总数、个数核对；写“约”的留一成余地。句中另有总数、说的是最多最少的不提。',
  reads: 'manuscript',
  wrong: { text: ['14个乡镇共调解纠纷3486件，平均每个乡镇294件。'] },
  right: { text: ['14个乡镇共调解纠纷3486件，平均每个乡镇249件。'] },
  check: (manuscript) => figureSpots(manuscript, averageSlips),
} satisfies WordRule;
