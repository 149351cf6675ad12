import type { Appraisal, AppraisalRow, Likeness } from '../../appraisal/appraisal.ts';
import { shorten } from '../../domain/text/shorten.ts';

/** One column of the 评议表. */
export interface AppraisalColumn {
  readonly heading: string;
  /** How wide it is beside the others where the table is printed. */
  readonly width: number;
  readonly cell: (row: AppraisalRow) => string;
  /** What the page sorts by, where that is not the words. */
  readonly order?: (row: AppraisalRow) => number | undefined;
  readonly isText?: boolean;
}

/** The columns of the 评议表, in two tables where they are printed: what came and what the law asks for; figures, likeness, slips. */
export interface AppraisalColumns {
  readonly statutory: readonly AppraisalColumn[];
  readonly measured: readonly AppraisalColumn[];
  /** What the receiver writes; nothing is reckoned up for him. */
  readonly opinion: readonly AppraisalColumn[];
}

const blank = () => '';
const late: Readonly<Record<string, number>> = { 未收到: 0, 收到: 2 };

/** The columns for an appraisal: only those of which it knows something. */
export function columnsOf({ partNames, rows }: Appraisal): AppraisalColumns {
  const hasLevels = rows.some(({ level }) => level);
  return {
    statutory: [
      { heading: '单位', width: 3, cell: ({ unit }) => unit, isText: true },
      ...(hasLevels ? [{ heading: '层级', width: 1.4, cell: ({ level = '' }: AppraisalRow) => level }] : []),
      { heading: '收到', width: 1.8, cell: ({ arrival }) => arrival, order: arrivalOrder },
      ...partNames.map((name, index) => ({
        heading: name,
        width: 1.8,
        cell: ({ parts }: AppraisalRow) => (parts[index] ? `${parts[index].told} ${parts[index].place}`.trim() : ''),
        order: ({ parts }: AppraisalRow) => parts[index] && ['缺', '并入', '单列'].indexOf(parts[index].told),
      })),
      numberColumn('问题', 1, ({ problems }) => problems),
      numberColumn('写了原因', 1.1, ({ withCause }) => withCause),
    ],
    measured: [
      {
        heading: '上年安排有交代',
        width: 1.8,
        cell: ({ promised, unanswered = [] }) =>
          promised === undefined ? '' : `${promised - unanswered.length}/${promised}`,
        order: ({ promised, unanswered = [] }) => (promised ? (promised - unanswered.length) / promised : undefined),
      },
      numberColumn('数据对不上', 1.2, ({ figures }) => figures),
      likenessColumn('与上年雷同', ({ sharedWithLastYear }) => sharedWithLastYear),
      likenessColumn('与其他单位雷同', ({ sharedWithOthers }) => sharedWithOthers),
      numberColumn('字数', 1.3, ({ characters }) => characters),
      numberColumn('文字问题', 1.2, ({ wording }) => wording),
      numberColumn('版式问题', 1.2, ({ typesetting }) => typesetting),
    ],
    opinion: [
      { heading: '人工评分', width: 1.3, cell: blank },
      { heading: '意见', width: 2.4, cell: blank, isText: true },
    ],
  };
}

function arrivalOrder({ arrival, isLate }: AppraisalRow): number | undefined {
  if (arrival === '不要求') return 3;
  return isLate && arrival.startsWith('收到') ? 1 : (late[arrival.slice(0, 3)] ?? late[arrival.slice(0, 2)]);
}

function numberColumn(
  heading: string,
  width: number,
  order: (row: AppraisalRow) => number | undefined,
): AppraisalColumn {
  return { heading, width, order, cell: (row) => order(row)?.toString() ?? '' };
}

function likenessColumn(heading: string, of: (row: AppraisalRow) => Likeness | undefined): AppraisalColumn {
  return {
    heading,
    width: 1.6,
    order: (row) => of(row)?.percent,
    cell: (row) => {
      const likeness = of(row);
      return likeness === undefined ? '' : written(likeness);
    },
  };
}

function written({ characters, percent }: Likeness): string {
  if (characters === 0) return '0';
  return percent === 0 ? '不到1%' : `${percent}%`;
}

/** So many units that share something are named. */
const mostNamed = 3;

/** What is to be said of a row besides its columns. */
export function remarksOf({ problem, notes, unanswered = [], sharedWithOthers, files }: AppraisalRow): string[] {
  const others = sharedWithOthers?.units ?? [];
  return [
    ...(problem ? [problem] : []),
    ...notes,
    ...(unanswered.length > 0 ? [`上年安排没有找到交代：${unanswered.map((one) => shorten(one, 30)).join('；')}`] : []),
    ...(others.length > 0
      ? [
          `雷同的单位：${others.filter((_unit, index) => index < mostNamed).join('、')}${others.length > mostNamed ? ` 等 ${others.length} 个` : ''}`,
        ]
      : []),
    ...(files.length > 1 ? [`文件：${files.join('、')}`] : []),
  ];
}

/** Whose answers were looked for by likeness, and what the counts count; said under every table. */
export const explanations: readonly string[] = [
  '“单列”是有自己的一级标题，“并入”是写在别的部分里，后面是位置；没有找到的是“缺”，请对照原文核实。',
  '“上年安排有交代”“雷同”按词句相近判断，数字不同的也算；书名、全年通用的提法和一成以上单位都写的不算，请对照原文核实。',
  '“文字问题”“版式问题”是须改正和请核实的处数，提示不算；“数据对不上”是其中的数据问题。没有总分：评分和意见由人写。',
];

/** 应报 60 个，收到 57 个（逾期 2 个），未收到 3 个. */
export function headline({ rows }: Appraisal): string {
  const asked = rows.filter(({ arrival }) => arrival !== '不要求');
  const units = new Set(asked.map(({ unit }) => unit)).size;
  const came = new Set(asked.filter(({ hasCome }) => hasCome).map(({ unit }) => unit));
  const lateUnits = new Set(asked.filter(({ isLate, hasCome }) => isLate && hasCome).map(({ unit }) => unit)).size;
  const unread = asked.filter(({ problem }) => problem !== undefined).length;
  return [
    `共 ${units} 个单位，收到 ${came.size} 个${lateUnits > 0 ? `（逾期 ${lateUnits} 个）` : ''}`,
    `未收到 ${units - came.size} 个`,
    ...(unread > 0 ? [`收到但没有检查 ${unread} 份`] : []),
  ].join('，');
}
