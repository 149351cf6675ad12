import type { SharedFacts } from '../../facts/shared.generated.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { ReadTable } from '../../reader/read-document.ts';
import { numberIn, readDay } from './read-number.ts';
import { wordsInBlocks } from './words-in-blocks.ts';

type Publication = NonNullable<SharedFacts['publication']>;
type Elements = NonNullable<SharedFacts['elements']>;

/** What a website's catalogue says of a paper. */
export interface Catalogue {
  /** Whether it stands in a table of the paper's own. */
  readonly isTable: boolean;
  /** The words of it that were read, and the names of its entries. */
  readonly taken: readonly string[];
  readonly publication?: Publication;
  readonly documentNumber?: Elements['documentNumber'];
  readonly dateOfIssue?: string;
}

/** What the entries of a catalogue are called, and the answer that each is. */
const names: readonly (readonly [RegExp, keyof Publication])[] = [
  [/^索引号$/u, 'indexNumber'],
  [/^(?:主题|信息)?分类$/u, 'category'],
  [/^(?:发布|发文|公开)(?:机构|机关|单位)$/u, 'publisher'],
  [/^体裁(?:分类)?$/u, 'genre'],
  [/^有效性$/u, 'validity'],
];

/** Behind a wide blank 分类 tells of the genre, too: 公安、司法　　通知. */
const wideBlank = /[\s\u3000]{2,}/u;

/** Reads the catalogue above a published paper: a table of names and what they are, or lines 索引号：…. */
export function readCatalogue({ document, outline, title }: ForeignPaper): Catalogue {
  const start = outline.find(({ role }) => role === 'title')?.index ?? 0;
  const cells = document.blocks.slice(0, start).flatMap((block) => (block.type === 'table' ? pairsIn(block) : []));
  const lines = [...outline.filter(({ role }) => role === 'frame').map(({ text }) => text), ...document.leftOut];
  const entries = new Map([...lines.flatMap(pairsInLine), ...cells]);
  const publication: { -readonly [Name in keyof Publication]: Publication[Name] } = {};
  for (const [name, words] of entries) {
    const own = names.find(([pattern]) => pattern.test(name))?.[1];
    if (!own || words === '' || words.length > 60) continue;
    const [first = '', behind] = own === 'category' ? words.split(wideBlank) : [words];
    publication[own] = first;
    if (behind) publication.genre ??= behind;
  }
  const published = dayOf(entries, /^(?:发布|公开)(?:日期|时间)$/u);
  if (published) publication.publishedDate = published;
  const number = [...entries].find(([name]) => /^(?:发文字号|文号|发文文号)$/u.test(name))?.[1];
  const documentNumber = number === undefined ? undefined : numberIn(number);
  const dateOfIssue = dayOf(entries, /^(?:成文|发文|生成)日期$/u);
  const isTable = cells.some(([name]) => isName(name));
  return {
    isTable,
    taken: cells.flatMap(([name, words]) => (isName(name) ? [name, words] : [])),
    ...(title !== '' && { publication }),
    ...(documentNumber && { documentNumber }),
    ...(dateOfIssue && { dateOfIssue }),
  };
}

/** 索引号, 发布日期, and 名称, which is the title again. */
function isName(name: string): boolean {
  return (
    /^(?:发文字号|文号|发文文号|(?:成文|发文|生成)日期|(?:发布|公开)(?:日期|时间)|名称|标题)$/u.test(name) ||
    names.some(([pattern]) => pattern.test(name))
  );
}

function dayOf(entries: ReadonlyMap<string, string>, name: RegExp): string | undefined {
  const words = [...entries].find(([one]) => name.test(one))?.[1];
  return words === undefined ? undefined : readDay(words.split(/[\sT]/u)[0] ?? '');
}

function pairsIn({ rows }: ReadTable): [string, string][] {
  return rows.flatMap(({ cells }) => {
    const words = cells.map(({ blocks }) => wordsInBlocks(blocks));
    return words.flatMap((word, index): [string, string][] =>
      index % 2 === 0 ? [[nameIn(word), words[index + 1] ?? '']] : [],
    );
  });
}

/** 索引号：0152638/2026-00047 发布日期：2026-03-10 */
function pairsInLine(line: string): [string, string][] {
  if (line.length > 300) return [];
  const found = [
    ...line.matchAll(/([\u4e00-\u9fff]{2,6})[：:]\s{0,9}([^\s：:]{1,60}(?:\s{2,9}[^\s：:]{1,20}(?=\s|$))?)/gu),
  ];
  return found.map(([, name = '', words = '']) => [name, words]);
}

function nameIn(cell: string): string {
  return cell.replaceAll(/[\s：:]/gu, '');
}
