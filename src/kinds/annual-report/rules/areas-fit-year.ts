import type { PartRule } from '../../../check/rule.ts';
import { outlineOf } from '../../../domain/report/outline-areas.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const areasFitYear = {
  id: 'areas-fit-year',
  severity: 'notice',
  tags: ['statutory'],
  title: '“对应纲要的部分”用当年纲要的名称',
  source: 'policy',
  basis: '《法治政府建设实施纲要》（按报告年度取适用的一部）',
  why: '2020年度的报告对照2015—2020年的纲要，七个部分；2021到2025年度对照2021—2025年的，十个部分；以后的按 fazhi.config.json 里写的，没有写的不看。名称对不上的，核对覆盖情况时不算。',
  reads: 'facts',
  wrong: { reportYear: 2020, measures: { sections: [{ areas: ['科技保障'] }] } },
  right: { reportYear: 2020, measures: { sections: [{ areas: ['政府职能'] }] } },
  check: ({ reportYear, measures }, { outlines }) => {
    const outline = reportYear === undefined ? undefined : outlineOf(reportYear, outlines);
    if (!outline) return [];
    return (measures?.sections ?? []).flatMap(({ areas = [] }, section) =>
      areas.flatMap((area, index) =>
        outline.areas.includes(area)
          ? []
          : [
              {
                path: `/measures/sections/${section}/areas/${index}`,
                message: `${outline.name}里没有“${area}”这个部分`,
              },
            ],
      ),
    );
  },
} satisfies PartRule<AnnualReport>;
