import type { PartRule } from '../../../check/rule.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import { hasText } from '../../../facts/has-text.ts';
import { tellsCause } from '../cause.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { reportRegulation } from '../part.ts';

/** Causes may be given one by one, once for all, or told in the text; only a list with none of these is spoken of. */
export const shortcomingHasCause = {
  id: 'shortcoming-has-cause',
  severity: 'error',
  tags: ['statutory'],
  title: '不足须写明原因',
  source: 'regulation',
  basis: reportRegulation,
  why: '规定要求写不足“和原因”。逐条写、统一写、写在问题的话里（因、由于、导致、随着……难以）都可以，都没有才提出，一份报告只提一次。“因地制宜”“难以把握”“问题主要是”说的不是原因，不算。',
  reads: 'facts',
  wrong: { shortcomings: { list: [{ problem: '案卷质量不高' }] } },
  right: { shortcomings: { list: [{ problem: '案卷质量不高', cause: '主要是培训不够' }] } },
  check: ({ shortcomings }) => {
    const { list = [], sharedCause, lead, tail } = shortcomings ?? {};
    if (hasText(sharedCause) || tellsCause(`${lead ?? ''}${tail ?? ''}`)) return [];
    const without = list.flatMap(({ problem, heading, cause }, index) =>
      !hasText([problem, heading]) || hasText(cause) || tellsCause(`${heading ?? ''}${problem ?? ''}`) ? [] : [index],
    );
    if (without.length === 0) return [];
    const which =
      without.length === list.length ? '各条' : without.map((index) => `第${chineseNumber(index + 1)}条`).join('、');
    return [
      {
        path: '/shortcomings/list',
        message: `${which}不足只写了问题，没有写原因`,
        hint: '逐条写明原因，或者在“共同的原因”里写一次',
        missing: without.map((index) => `/shortcomings/list/${index}/cause`),
      },
    ];
  },
} satisfies PartRule<AnnualReport>;
