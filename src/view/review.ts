import { figuresOf } from '../domain/figures/figures.ts';
import { writeFigure, writePrevious } from '../domain/figures/write-figure.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placeOf } from '../facts/order/place.ts';
import { MarkedText, type Text } from './marked-text.ts';
import type { ReviewTable, ReviewView } from './review-view.ts';

/** What the review copy tells besides the report itself. */
interface ReviewSources {
  readonly kind: FactsKind;
  readonly facts: Facts;
  /** Pointers of missing answers. */
  readonly missing: readonly string[];
  /** What the public edition leaves out: where, how it begins, why. */
  readonly withheld: readonly (readonly string[])[];
  readonly parts: readonly ToldPart[];
  readonly publicParts: readonly ToldPart[];
}

/** A part as a view tells it: the one that it is is set under the name of its group, the others are null. */
type ToldPart = object;

/** The pages behind a review copy: gaps, what the public edition leaves out, where figures come from, characters by part. */
export function reviewView({ kind, facts, missing, withheld, parts, publicParts }: ReviewSources): ReviewView {
  return {
    tables: [
      tableOf(
        '缺项和待核实的内容',
        '没有缺项，也没有待核实的内容。',
        ['位置|3', '内容|5', '状态|2'],
        openRows(kind, facts, missing),
      ),
      tableOf('公开稿不写的内容', '公开稿与报送稿内容相同。', ['位置|2', '内容|5', '理由|3'], withheld),
      tableOf('数据来源', '没有填写数据来源。', ['数据|4', '本年|2', '上年|2', '来源|4'], figureRows(facts)),
      tableOf('各部分字数', '没有正文。', ['部分|5', '报送稿|2', '公开稿|2'], lengthRows(kind, parts, publicParts)),
    ],
  };
}

function tableOf(
  heading: string,
  none: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): ReviewTable {
  return {
    heading,
    none,
    columns: columns.map((column) => {
      const [name = '', width] = column.split('|');
      return { heading: name, width: Number(width) };
    }),
    rows,
  };
}

/** An answer that is put off is missing too: it is told once, by its mark. */
function openRows(kind: FactsKind, facts: Facts, missing: readonly string[]): string[][] {
  const states = new Map((facts.marks ?? []).map(({ path, state = '' }) => [path, state]));
  const unmarked = missing.filter((path) => !states.has(path)).map((path) => [path, '缺'] as const);
  return [...unmarked, ...states].map(([path, state]) => [
    placeOf(kind, facts, path),
    kind.schema.titleAt(path),
    state,
  ]);
}

function figureRows({ indicators = [] }: Facts): string[][] {
  const figures = figuresOf(indicators);
  return indicators
    .filter(({ source }) => source)
    .map(({ name, source }) => [
      name,
      writeFigure(figures, name) ?? '—',
      writePrevious(figures, name) ?? '—',
      source ?? '',
    ]);
}

function lengthRows({ schema }: FactsKind, parts: readonly ToldPart[], publicParts: readonly ToldPart[]): string[][] {
  const nameOf = (part: ToldPart) => {
    const [name = ''] = Object.entries(part).find(([, one]) => one !== null) ?? [];
    return schema.titleAt(`/${name}`);
  };
  const counts = parts.map((part) => [nameOf(part), charactersOf(part)] as const);
  const inPublic = new Map(publicParts.map((part) => [nameOf(part), charactersOf(part)]));
  const total = (values: readonly number[]) => String(values.reduce((sum, value) => sum + value, 0));
  return [
    ...counts.map(([name, count]) => [name, String(count), String(inPublic.get(name) ?? 0)]),
    ['合计', total(counts.map(([, count]) => count)), total([...inPublic.values()])],
  ];
}

/** Characters of a part as printed; spaces, gaps and the reviewer's notes apart. */
function charactersOf(value: unknown, key = ''): number {
  if (key === 'form') return 0;
  if (typeof value === 'string' || value instanceof MarkedText) return printed(value).replace(/\s/gu, '').length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, child]) => sum + charactersOf(child, name), 0);
}

function printed(text: Text): string {
  if (typeof text === 'string') return text;
  return text.pieces.flatMap((piece) => (piece.mark === 'note' || piece.mark === 'gap' ? [] : [piece.text])).join('');
}
