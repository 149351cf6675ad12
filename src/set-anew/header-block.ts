import type { Content } from '../document/inline.ts';
import type { Corner, HeaderBlock } from '../document/node.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { ReadBlock, ReadTable } from '../reader/read-document.ts';
import { contentOf } from './content-of.ts';
import { isDraftMark } from './draft-mark.ts';
import { printedText } from './printed-words.ts';

/** The header block of a paper, and where in `blocks` what stands under it begins. */
export interface FoundHeader {
  readonly block: HeaderBlock;
  readonly end: number;
}

/**
 * The header block that stands above a paper's title; GB/T 9704—2012 7.2. Undefined where there is none, and where anything above
 * the title is no element of one.
 */
export function headerBlockOf({ document, outline }: ForeignPaper): FoundHeader | undefined {
  const end = outline.find(({ role }) => role === 'title')?.index ?? 0;
  const blocks = document.blocks.slice(0, end);
  const mark = blocks.find((block): block is ReadTable => block.type === 'table' && isMark(block));
  if (blocks.some((block) => block.type === 'table' && block !== mark)) return undefined;
  const at = mark ? blocks.indexOf(mark) : blocks.length;
  const above = blocks.slice(0, at).flatMap(linesOf);
  const corner = cornerOf(above);
  const below = mark ? blocks.slice(at + 1).flatMap(linesOf) : above.slice(corner.length);
  const marked = mark ? markInTable(mark) : markInLines(below);
  if (!marked || (mark && corner.length < above.length)) return undefined;
  const numbered = numberIn(mark ? below : below.slice(marked.authorities.length));
  if (!numbered) return undefined;
  const { authorities, suffix } = marked;
  return {
    block: {
      type: 'headerBlock',
      corner,
      authorities: authorities.map(contentOf),
      suffix: contentOf(suffix),
      ...numbered,
    },
    end,
  };
}

function linesOf(block: ReadBlock): string[] {
  if (block.type === 'table') return [];
  return printedText(block)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const corners: readonly (readonly [Corner['kind'], RegExp])[] = [
  ['copyNumber', /^\d{6}$/u],
  ['classification', /^(?:绝密|机密|秘密)(?:★.{1,6})?$/u],
  ['urgency', /^(?:特急|加急)$/u],
];

/** The lines that stand in the corner, up to the first that is none of them. */
function cornerOf(lines: readonly string[]): Corner[] {
  const kinds = lines.map((line) =>
    isDraftMark(line) ? 'draftMark' : corners.find(([, form]) => form.test(line))?.[0],
  );
  const end = kinds.indexOf(undefined);
  return lines.slice(0, end < 0 ? lines.length : end).map((line, at) => {
    return { kind: kinds[at] as Corner['kind'], content: contentOf(line) };
  });
}

interface Mark {
  readonly authorities: readonly string[];
  readonly suffix: string;
}

const suffix = '文件';

/** The names of joint authorities, with 文件 in the cell beside them. */
function isMark({ rows }: ReadTable): boolean {
  const [row, ...others] = rows;
  const words = (row?.cells ?? []).map(({ blocks }) => blocks.flatMap(linesOf));
  return others.length === 0 && words.length === 2 && words[1]?.join('') === suffix && (words[0]?.length ?? 0) > 1;
}

function markInTable({ rows }: ReadTable): Mark {
  return { authorities: rows[0]?.cells[0]?.blocks.flatMap(linesOf) ?? [], suffix };
}

/** 云岭县人民政府文件, or the name alone. */
function markInLines([first = '']: readonly string[]): Mark | undefined {
  if (first.length > 40 || /[〔〕。；：:\d]/u.test(first)) return undefined;
  if (first.endsWith(suffix)) return { authorities: [first.slice(0, -suffix.length).trim()], suffix };
  return /(?:政府|委员会|委|局|厅|部|办公室)$/u.test(first) ? { authorities: [first], suffix: '' } : undefined;
}

const documentNumber = /[\u4e00-\u9fff]{1,12}[〔[（(]\d{4}[〕\]）)]第?(?:\d{1,4}|待编)号/u;

/** The document number with those who sign; undefined where anything else stands there. */
function numberIn(lines: readonly string[]): { documentNumber: Content; signatories: Content[] } | undefined {
  const words = lines.join('\u3000');
  const number = documentNumber.exec(words)?.[0];
  if (number === undefined) return undefined;
  const rest = words.replace(number, '\u3000').trim();
  const [, names = ''] = /^签发人[：:](.+)$/u.exec(rest) ?? [];
  if (rest !== '' && names === '') return undefined;
  return { documentNumber: contentOf(number), signatories: namesIn(names).map(contentOf) };
}

/** Names stand apart; one of two characters may have a wide blank in it. */
function namesIn(words: string): string[] {
  const joined: string[] = [];
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const last = joined.at(-1);
    if (word.length === 1 && last?.length === 1) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}
