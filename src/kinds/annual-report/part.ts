import type { NumberedPart } from '../../facts/facts-kind.ts';

/** The parts of the report in the order offices mostly use. No rule asks for an order. */
export const parts = ['measures', 'shortcomings', 'leadership', 'plan', 'otherMatters'] as const;

/** A part of the report that the regulation names. */
export type Part = (typeof parts)[number];

/** The legal ground of the report's content; its articles are cited by subject, since their numbers are unverified. */
export const reportRegulation = '《法治政府建设与责任落实督察工作规定》（年度报告的内容）';

/** What the regulation says the report must contain, in its words. */
export const statutoryContent = {
  measures: '上一年度推进法治政府建设的主要举措和成效',
  shortcomings: '上一年度推进法治政府建设存在的不足和原因',
  leadership: '党政主要负责人履行推进法治建设第一责任人职责情况',
  plan: '下一年度推进法治政府建设的主要安排',
} as const satisfies Partial<Record<Part, string>>;

/** What a summary calls them. */
export const partNames = {
  measures: '主要举措',
  shortcomings: '不足和原因',
  leadership: '第一责任人',
  plan: '下年安排',
} as const satisfies Record<keyof typeof statutoryContent, string>;

const defaultHeadings: Record<Part, (year: string, nextYear: string) => string> = {
  measures: (year) => `${year}推进法治政府建设的主要举措和成效`,
  shortcomings: (year) => `${year}推进法治政府建设存在的不足和原因`,
  leadership: (year) => `${year}主要负责人履行推进法治建设第一责任人职责情况`,
  plan: (_year, nextYear) => `${nextYear}推进法治政府建设的主要安排`,
  otherMatters: () => '其他需要报告的情况',
};

/** The level 1 heading of a part when the office gives none; without the year when that is not known. */
export function defaultHeading(part: Part, reportYear: number | undefined): string {
  const yearWord = (year: number) => `${year}年度`;
  if (reportYear === undefined) return defaultHeadings[part]('', '下一年度');
  return defaultHeadings[part](yearWord(reportYear), yearWord(reportYear + 1));
}

/** How the headings of each part are numbered. */
export const numberedParts: readonly NumberedPart[] = [
  { name: 'measures', heading: headingOf('measures'), lists: ['sections', 'items'] },
  {
    name: 'shortcomings',
    heading: headingOf('shortcomings'),
    lists: ['list'],
    headedBy: 'problem',
    isToldInline: true,
    mayStandWithin: 'measures',
  },
  { name: 'leadership', heading: headingOf('leadership'), lists: ['items'] },
  { name: 'plan', heading: headingOf('plan'), lists: ['list'] },
  { name: 'otherMatters', heading: headingOf('otherMatters'), lists: [] },
];

function headingOf(part: Part): NumberedPart['heading'] {
  return (reportYear) => defaultHeading(part, reportYear);
}
