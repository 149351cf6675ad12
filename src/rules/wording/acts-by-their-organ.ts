import type { WordRule } from '../../check/rule.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import { findOrganSlips, organSigns } from '../../domain/text/organ-slips.ts';
import { writtenSpots } from '../written-spots.ts';

export const actsByTheirOrgan = {
  id: 'acts-by-their-organ',
  severity: 'warning',
  tags: ['wording'],
  title: '各机关只做职权以内的事',
  source: 'law',
  basis: '法律：各机关的组织法、《中华人民共和国立法法》等',
  why: '判决是法院的事，公诉是检察院的事，县级部门不能制定规章、设定许可，政协不作决议。看同一分句里的主语；中间有“申请”“移送”“由”“被”一类字眼的，说的可能是别的机关，不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['县水利局制定规章，细化处罚标准。'] },
  right: { text: ['县水利局制定裁量权基准，细化处罚标准。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, organSigns, (text) =>
      freeOf(text, findOrganSlips(text)).map(({ start, end, organ, found, right, ground }) => ({
        start,
        end,
        message: `“${organ}”“${found}”，请核对职权`,
        hint: `${right}，见${ground}`,
      })),
    ),
} satisfies WordRule;
