import type { WordRule } from '../../check/rule.ts';
import { leftOverSigns, leftOverYears } from '../../domain/days/left-over-years.ts';
import { spotsIn } from '../spots.ts';

export const noLeftOverYear = {
  id: 'no-left-over-year',
  severity: 'warning',
  tags: ['dates'],
  title: '上一年的年份不留在今年的报告里',
  source: 'practice',
  basis: '实务：套用上年文稿，年份逐处核对',
  why: '“去年（2023年）”和报告年度对不上；过渡句、小标题、段首的“2024年”、“截至2024年12月底”写的却是2025年的事。与上年相比、施行、反馈、考核的年份，同一段里也写着报告年度的，都不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['现将2025年工作报告如下。', '2024年，召开会议4次。'] },
  right: { reportYear: 2025, text: ['现将2025年工作报告如下。', '2025年，召开会议4次。'] },
  check: (manuscript) => {
    const { year, printed } = manuscript;
    if (year === undefined || !manuscript.mayHoldAny(leftOverSigns)) return [];
    const isTold = printed.some(({ text, path }) => !path.endsWith('/title') && text.includes(`${year}年`));
    const found = spotsIn(manuscript, leftOverSigns, (text) => leftOverYears(text, year, isTold));
    // So many are no leftovers: the paper tells of another year than was taken for its own.
    return found.length > 3 ? [] : found;
  },
} satisfies WordRule;
