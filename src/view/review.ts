import { figuresOf, writeFigure, writePrevious } from '../domain/figures.ts';
import { chosenEdition } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import { placeOf } from '../facts/place.ts';
import { isWithheld } from '../facts/told-in.ts';
import { writtenTexts } from '../facts/written-texts.ts';
import { pointerStep, titleAt } from '../schema/schema.ts';
import { MarkedText, type Text } from './marked-text.ts';
import type { PartView, ReviewTable, ReviewView } from './view.ts';

/** What the review copy tells besides the report itself. */
interface ReviewSources {
  readonly facts: Facts;
  /** Pointers of missing answers. */
  readonly missing: readonly string[];
  readonly parts: readonly PartView[];
  readonly publicParts: readonly PartView[];
}

/** The pages behind a review copy: gaps, what the public edition leaves out, where figures come from, characters by part. */
export function reviewView({ facts, missing, parts, publicParts }: ReviewSources): ReviewView {
  return {
    tables: [
      tableOf(
        '缺项和待核实的内容',
        '没有缺项，也没有待核实的内容。',
        ['位置|3', '内容|5', '状态|2'],
        openRows(facts, missing),
      ),
      tableOf('公开稿不写的内容', '公开稿与报送稿内容相同。', ['位置|2', '内容|5', '理由|3'], withheldRows(facts)),
      tableOf('数据来源', '没有填写数据来源。', ['数据|4', '本年|2', '上年|2', '来源|4'], figureRows(facts)),
      tableOf('各部分字数', '没有正文。', ['部分|5', '报送稿|2', '公开稿|2'], lengthRows(parts, publicParts)),
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

function openRows(facts: Facts, missing: readonly string[]): string[][] {
  const marks = (facts.marks ?? []).map(({ path, state }) => [path, state] as const);
  return [...missing.map((path) => [path, '缺'] as const), ...marks].map(([path, state]) => [
    placeOf(facts, path),
    titleAt(path),
    state ?? '',
  ]);
}

function withheldRows(facts: Facts): string[][] {
  const { terms } = chosenEdition(facts, 'public');
  const others = (facts.leadership?.items ?? []).flatMap((one, index) => {
    const path = `/leadership/items/${index}`;
    return one.role && !terms.leadershipRoles.includes(one.role) && !isWithheld(one, 'public')
      ? [[placeOf(facts, path), startOf(facts, path), '公开稿不写党委主要负责人']]
      : [];
  });
  return [...withheld(facts, facts, ''), ...others];
}

function withheld(facts: Facts, value: unknown, path: string): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const { withhold } = value as { withhold?: { from: readonly string[]; reason: string } };
  if (withhold?.from.includes('public')) return [[placeOf(facts, path), startOf(facts, path), withhold.reason]];
  return Object.entries(value).flatMap(([key, child]) => withheld(facts, child, path + pointerStep(key)));
}

/** The first words of a piece of the facts as they are printed, enough to know it by. */
function startOf(facts: Facts, path: string): string {
  const first = writtenTexts(facts).find((one) => one.path.startsWith(`${path}/`))?.text ?? '';
  return first.length > 30 ? `${first.slice(0, 30)}……` : first;
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

function lengthRows(parts: readonly PartView[], publicParts: readonly PartView[]): string[][] {
  const counts = parts.map((part) => [nameOf(part), charactersOf(part)] as const);
  const inPublic = new Map(publicParts.map((part) => [nameOf(part), charactersOf(part)]));
  const total = (values: readonly number[]) => String(values.reduce((sum, value) => sum + value, 0));
  return [
    ...counts.map(([name, count]) => [name, String(count), String(inPublic.get(name) ?? 0)]),
    ['合计', total(counts.map(([, count]) => count)), total([...inPublic.values()])],
  ];
}

function nameOf(part: PartView): string {
  const [name = ''] = Object.entries(part).find(([, one]) => one !== null) ?? [];
  return titleAt(`/${name}`);
}

/** Characters of a part as printed, spaces and the reviewer's notes apart. */
function charactersOf(value: unknown, key = ''): number {
  if (key === 'form') return 0;
  if (typeof value === 'string' || value instanceof MarkedText) return printed(value).replace(/\s/gu, '').length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, child]) => sum + charactersOf(child, name), 0);
}

function printed(text: Text): string {
  if (typeof text === 'string') return text;
  return text.pieces.flatMap((piece) => (piece.mark === 'note' ? [] : [piece.text])).join('');
}
