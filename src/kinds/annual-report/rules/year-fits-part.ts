import type { PartRule } from '../../../check/rule.ts';
import type { Finding } from '../../../diagnostic.ts';
import { yearsIn } from '../../../domain/days/text-years.ts';
import { editions } from '../editions.ts';
import type { AnnualReport } from '../facts.generated.ts';

/** A text whose first year is known, and that year. */
type Dated = readonly [path: string, text: string | undefined, year: number];

export const yearFitsPart = {
  id: 'year-fits-part',
  severity: 'warning',
  tags: ['dates'],
  title: '标题、开头和安排里的年份须是该写的年份',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告写上一年度的工作和下一年度的安排）',
  why: '沿用上年稿子最容易漏改年份。只看标题、各部分标题、开头第一个年份、过渡句和安排引出的话；书名号、引号里的和起止年份不看。',
  reads: 'facts',
  wrong: { reportYear: 2025, opening: { transition: '现将2024年度法治政府建设情况报告如下：' } },
  right: { reportYear: 2025, opening: { transition: '现将2025年度法治政府建设情况报告如下：' } },
  check: (facts) => (facts.reportYear === undefined ? [] : datedTexts(facts, facts.reportYear).flatMap(firstYear)),
} satisfies PartRule<AnnualReport>;

function datedTexts({ editions: own = {}, structure, opening, plan }: AnnualReport, year: number): Dated[] {
  return [
    ...editions.map((edition): Dated => [`/editions/${edition}/title`, own[edition]?.title, year]),
    ['/opening/paragraphs/0', opening?.paragraphs?.[0], year],
    ['/opening/transition', opening?.transition, year],
    ...(structure?.parts ?? []).map(
      ({ part, heading }, index): Dated => [
        `/structure/parts/${index}/heading`,
        heading,
        part === 'plan' ? year + 1 : year,
      ],
    ),
    ['/plan/lead', plan?.lead, year + 1],
  ];
}

function firstYear([path, text = '', wanted]: Dated): Finding[] {
  const [found] = yearsIn(text);
  if (!found || found.year === wanted) return [];
  const { start, end, year } = found;
  return [{ path, span: { start, end }, message: `这里写的是${year}年，应当是${wanted}年` }];
}
