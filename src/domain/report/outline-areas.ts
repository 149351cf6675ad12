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
const outlines: readonly DatedOutline[] = [
  { name: '《法治政府建设实施纲要（2015—2020年）》', from: 2015, to: 2020, areas: until2020 },
  { name: '《法治政府建设实施纲要（2021—2025年）》', from: 2021, to: 2025, areas: until2025 },
];

/** An Outline for building a law-governed government. */
export interface Outline {
  readonly name: string;
  readonly areas: readonly string[];
}

/** An Outline with the first and the last year that it holds for; an office's own, of a year that this tool does not know, too. */
export interface DatedOutline extends Outline {
  readonly from: number;
  readonly to: number;
}

/** The Outline that a year's report is held against, an office's own before ours; undefined for a year of which none is known. */
export function outlineOf(reportYear: number, own: readonly DatedOutline[] = []): Outline | undefined {
  return [...own, ...outlines].find(({ from, to }) => reportYear >= from && reportYear <= to);
}

/** The last Outline before a year of which none is known: its parts are offered until the new one is. */
export function lastOutlineBefore(reportYear: number): Outline | undefined {
  return outlines.findLast(({ to }) => to < reportYear);
}
