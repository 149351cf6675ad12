import { figuresOf } from '../domain/figures/figures.ts';
import { writeFigure, writePrevious } from '../domain/figures/write-figure.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placeOf } from '../facts/order/place.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import { withheldPieces } from '../facts/texts/withheld.ts';
import { MarkedText, type Text } from './marked-text.ts';
import type { ReviewTable, ReviewView } from './review-view.ts';

/** What the review copy of a paper in parts tells besides the paper itself. */
interface ReviewSources {
  readonly kind: FactsKind;
  readonly facts: Facts;
  /** Pointers of missing answers. */
  readonly missing: readonly string[];
  /** What the public edition leaves out: where, how it begins, why. */
  readonly withheld: readonly (readonly string[])[];
  /** The parts as they are told; of each the one that it is is set under the name of its group, the others are null. */
  readonly parts: readonly object[];
  readonly publicParts: readonly object[];
}

/** The pages behind a review copy: gaps, what the public edition leaves out, where figures come from, characters by part. */
export function reviewView({ kind, facts, missing, withheld, parts, publicParts }: ReviewSources): ReviewView {
  const measured = (part: object): Measured => {
    const [name = ''] = Object.entries(part).find(([, one]) => one !== null) ?? [];
    return [kind.schema.titleAt(`/${name}`), part];
  };
  return {
    tables: [
      openTable(kind, facts, missing),
      reviewTable('公开稿不写的内容', '公开稿与报送稿内容相同。', ['位置|2', '内容|5', '理由|3'], withheld),
      figuresTable(facts),
      lengthsTable('报送稿', parts.map(measured), publicParts.map(measured)),
    ],
  };
}

/** A table behind a review copy; each column is written heading|width. */
export function reviewTable(
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

/** What is missing, and what is marked as open. An answer that is put off is missing too: it is told once, by its mark. */
export function openTable(kind: FactsKind, facts: Facts, missing: readonly string[]): ReviewTable {
  const states = new Map(
    (facts.marks ?? []).map(({ path, state = '', note }) => [path, note ? `${state}：${note}` : state]),
  );
  const unmarked = missing.filter((path) => !states.has(path)).map((path) => [path, '缺'] as const);
  const rows = [...unmarked, ...states].map(([path, state]) => [
    placeOf(kind, facts, path),
    kind.schema.titleAt(path),
    state,
  ]);
  return reviewTable('缺项和待核实的内容', '没有缺项，也没有待核实的内容。', ['位置|3', '内容|5', '状态|2'], rows);
}

/** What the public edition leaves out, piece by piece: where it stands, how it begins, why. */
export function withheldRows(kind: FactsKind, facts: Facts): string[][] {
  const startOf = beginnings(kind, facts);
  return withheldPieces(facts, 'public').map(({ path, reason }) => [placeOf(kind, facts, path), startOf(path), reason]);
}

/** Finds how the text of a piece begins. */
export function beginnings(kind: FactsKind, facts: Facts): (path: string) => string {
  const texts = printedTexts(kind, facts);
  return (path) => shorten(texts.find((one) => one.path.startsWith(`${path}/`))?.text ?? '', 30);
}

/** Where the figures come from. */
export function figuresTable({ indicators = [] }: Facts): ReviewTable {
  const figures = figuresOf(indicators);
  const rows = indicators
    .filter(({ source }) => source)
    .map(({ name, source }) => [
      name,
      writeFigure(figures, name) ?? '—',
      writePrevious(figures, name) ?? '—',
      source ?? '',
    ]);
  return reviewTable('数据来源', '没有填写数据来源。', ['数据|4', '本年|2', '上年|2', '来源|4'], rows);
}

/** A piece of the paper by its name, as the view holds it. */
export type Measured = readonly [name: string, value: unknown];

/** The characters of each part; `base` is what the edition that goes out is called. */
export function lengthsTable(base: string, parts: readonly Measured[], publicParts: readonly Measured[]): ReviewTable {
  const counts = parts.map(([name, value]) => [name, charactersOf(value)] as const);
  const inPublic = new Map(publicParts.map(([name, value]) => [name, charactersOf(value)]));
  const total = (values: readonly number[]) => String(values.reduce((sum, value) => sum + value, 0));
  const rows = [
    ...counts.map(([name, count]) => [name, String(count), String(inPublic.get(name) ?? 0)]),
    ['合计', total(counts.map(([, count]) => count)), total([...inPublic.values()])],
  ];
  return reviewTable('各部分字数', '没有正文。', ['部分|5', `${base}|2`, '公开稿|2'], rows);
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
