const until2020 = ['政府职能', '制度体系', '行政决策', '行政执法', '权力制约监督', '矛盾纠纷化解', '法治思维和能力'];

const until2025 = [
  '习近平法治思想',
  '机构职能',
  '制度体系',
  '行政决策',
  '行政执法',
  '突发事件应对',
  '矛盾纠纷化解',
  '权力制约监督',
  '科技保障',
  '组织保障',
];

/** An Outline for building a law-governed government: its name, the years it holds for, its parts by their short names. */
export interface Outline {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly areas: readonly string[];
}

/** The Outlines that are known. An office adds one that came later by its configuration. */
const known: readonly Outline[] = [
  { name: '《法治政府建设实施纲要（2015—2020年）》', from: 2015, to: 2020, areas: until2020 },
  { name: '《法治政府建设实施纲要（2021—2025年）》', from: 2021, to: 2025, areas: until2025 },
];

/** The Outline that a year's report is held against, an office's `own` first; undefined for a year of which none is known. */
export function outlineOf(reportYear: number, own: readonly Outline[] = []): Outline | undefined {
  return [...own, ...known].find(({ from, to }) => reportYear >= from && reportYear <= to);
}

/** The last Outline that has run out before a year of which none is known. */
export function outlineBefore(reportYear: number, own: readonly Outline[] = []): Outline | undefined {
  return [...own, ...known]
    .filter(({ to }) => to < reportYear)
    .toSorted((one, other) => other.to - one.to)
    .at(0);
}
