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

/** Each Outline, the years it holds for, and its parts by the short names that the facts use. */
const outlines = [
  { name: '《法治政府建设实施纲要（2015—2020年）》', from: 2015, to: 2020, areas: until2020 },
  { name: '《法治政府建设实施纲要（2021—2025年）》', from: 2021, to: 2025, areas: until2025 },
] as const;

/** An Outline for building a law-governed government. */
export interface Outline {
  readonly name: string;
  readonly areas: readonly string[];
}

/** The Outline that a year's report is held against; undefined for a year whose Outline is not known. */
export function outlineOf(reportYear: number): Outline | undefined {
  return outlines.find(({ from, to }) => reportYear >= from && reportYear <= to);
}
