import type { WordRule } from '../../check/rule.ts';
import { partsAboveWholes } from '../../domain/figures/part-above-whole.ts';
import { figureSpots } from '../figure-spots.ts';

export const partNotAboveWhole = {
  id: 'part-not-above-whole',
  severity: 'notice',
  tags: ['figures'],
  title: '办结的不应比受理的多，其中的不应比总数多',
  basis: '实务：前后数据须说得通',
  why: '同一句里审结多于受理、整改多于发现，“新增2项，其中检查896项”，读的人会问。含上年结转的，写明“连同上年结转”就不提。',
  reads: 'manuscript',
  wrong: { text: ['受理165件，已审结175件。'] },
  right: { text: ['受理165件，连同上年结转案件，已审结175件。'] },
  check: (manuscript) =>
    figureSpots(manuscript, partsAboveWholes, ({ part, whole, partWord, wholeWord }, text) => ({
      start: part.start,
      end: part.end,
      message: `${partWord}${text.slice(part.start, part.end)}，比${wholeWord}的${text.slice(whole.start, whole.end)}还多`,
      hint: partWord === '其中' ? '请核对“其中”说的是哪个数' : '含上年结转的请写明，否则请核对',
    })),
} satisfies WordRule;
