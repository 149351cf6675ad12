import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { keysOf, type Total, totalsIn } from '../../domain/figures/same-figure.ts';

export const oneFigureOneValue = {
  id: 'one-figure-one-value',
  severity: 'notice',
  tags: ['figures'],
  title: '同一件事前后数字要一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '几个单位供稿，同一件事会写出两个数。只比“共、共计”后面单位相同、前面有八个字以上相同、所说的领域（乡镇、部门）也相同的两处。',
  reads: 'manuscript',
  wrong: {
    text: ['公布安全生产领域合规指导清单共120条。', '安全生产领域合规指导清单共计130条。'],
  },
  right: {
    text: ['公布安全生产领域合规指导清单共120条。', '安全生产领域合规指导清单共计120条。'],
  },
  check: (manuscript) => {
    const first = new Map<string, Total>();
    return manuscript.sentencesWithFigures.flatMap(({ path, found: sentences, spanOf }) =>
      sentences.flatMap(totalsIn).flatMap((total): Finding[] => {
        const keys = keysOf(total);
        const twin = keys.map((key) => first.get(key)).find((one) => one && one.value !== total.value);
        for (const key of keys) if (!first.has(key)) first.set(key, total);
        if (!twin) return [];
        const span = spanOf(total.start, total.end);
        return [{ path, span, message: `这里写${total.written}，前面写的是${twin.written}，说的像是同一件事，请核对` }];
      }),
    );
  },
} satisfies WordRule;
