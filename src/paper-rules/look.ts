import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import type { ReadBlock, ReadParagraph, ReadRun, RunFormat } from '../reader/read-document.ts';

/** How most characters of a stretch are set. */
export interface Look {
  /** The family of the Chinese font: 仿宋, whatever maker; undefined where the file names none. */
  readonly family: string | undefined;
  readonly font: string | undefined;
  readonly sizePt: number | undefined;
  readonly color: string | undefined;
}

const families: readonly (readonly [string, RegExp])[] = [
  ['小标宋', /小标宋|xiaobiaosong|xbs/i],
  ['仿宋', /仿宋|fang ?song/i],
  ['黑体', /黑体|simhei|heiti|等线|雅黑|yahei|dengxian/i],
  ['楷体', /楷|kai/i],
  ['宋体', /宋|simsun|song|ming/i],
];

/** 等线 and 雅黑 are no 黑体 of the standard, though of its kind. */
const screenFonts = /等线|雅黑|yahei|dengxian/i;

/** The family that a font is of, by its name; a font of the screen and one that is not known stand for themselves. */
export function familyOf(font: string | undefined): string | undefined {
  if (font === undefined || screenFonts.test(font)) return font;
  return families.find(([, pattern]) => pattern.test(font))?.[0] ?? font;
}

/** How most Chinese characters between two places of a paragraph's text are set. */
export function lookOf({ runs }: ReadParagraph, start: number, end: number): Look {
  let at = 0;
  const parts = runs.map(({ text, format }) => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return { text: part, format };
  });
  const format = mostOf(parts);
  return { family: familyOf(format?.eastAsia), font: format?.eastAsia, sizePt: format?.sizePt, color: format?.color };
}

/** The format of most Chinese characters in some runs. */
export function mostOf(runs: readonly Pick<ReadRun, 'text' | 'format'>[]): RunFormat | undefined {
  const counts = new Map<string, { readonly format: RunFormat; count: number }>();
  for (const { text, format } of runs) {
    const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (letters === 0) continue;
    const { eastAsia, sizePt, color, spacingTwips, scale } = format;
    const key = [eastAsia, sizePt, color, spacingTwips, scale].join(' ');
    const counted = counts.get(key) ?? { format, count: 0 };
    counted.count += letters;
    counts.set(key, counted);
  }
  let found: { readonly format: RunFormat; readonly count: number } | undefined;
  for (const counted of counts.values()) if (counted.count > (found?.count ?? 0)) found = counted;
  return found?.format;
}

/** Whether a paper tells how it is set: a page and a text do not. */
export function isSet({ document }: ForeignPaper): boolean {
  return document.format === 'docx';
}

/** The paragraphs of the main text that are of some role. */
export function mainText({ outline }: ForeignPaper, ...roles: readonly Outlined['role'][]): readonly Outlined[] {
  return outline.filter(({ role, annex }) => annex === undefined && roles.includes(role));
}

/** The path of a paragraph. */
export function pathOf({ index }: Outlined): string {
  return `/blocks/${index}`;
}

/** Every run of some blocks, those in cells and boxes too. */
export function runsIn(blocks: readonly ReadBlock[]): ReadRun[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => runsIn(cell.blocks)))
      : block.runs.flatMap((run) => (run.box ? [run, ...runsIn(run.box)] : [run])),
  );
}

/** 16磅（3号） */
export function sizeName(sizePt: number | undefined): string {
  if (sizePt === undefined) return '没有写明的字号';
  const name = names[String(sizePt)];
  return name ? `${name}（${sizePt}磅）` : `${sizePt}磅`;
}

const names: Readonly<Record<string, string>> = {
  '26': '1号',
  '24': '小1号',
  '22': '2号',
  '18': '小2号',
  '16': '3号',
  '15': '小3号',
  '14': '4号',
  '12': '小4号',
  '10.5': '5号',
  '9': '小5号',
};
