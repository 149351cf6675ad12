import { plainDocument, plainParagraph, plainRun } from '../plain-paragraph.ts';
import type { ReadBlock, ReadDocument, ReadParagraph, ReadRow, ReadRun } from '../read-document.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

/** Whether a text is Markdown: a heading, a table's rule, bold words or a block of code begin a line of it. */
export function isMarkdown(text: string): boolean {
  return /^(?:#{1,6} |```|\*\*[^*\n]+\*\*|\|(?:[ :]*-+[ :]*\|)+ *$)/m.test(text);
}

/** Markdown as a document: lines that follow each other are one paragraph; tables with bars; what else is marked stands as it is. */
export function readMarkdown(text: string): ReadDocument {
  const groups = groupsOf(text.split('\n').map((line, index) => ({ text: line, number: index + 1 })));
  return plainDocument('md', groups.flatMap(blockOf));
}

/** Lines that belong together; a heading, an entry of a list and a quotation begin anew. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text.trim() === '') {
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    const isRow = line.text.startsWith('|');
    const goesOn =
      isOpen && last && isRow === (last[0]?.text.startsWith('|') ?? false) && (isRow || !begins(line.text));
    if (goesOn) last.push(line);
    else groups.push([line]);
    isOpen = !/^#{1,6} /.test(line.text);
  }
  return groups;
}

function begins(text: string): boolean {
  return /^(?:#{1,6} |>|\s*[-*+] |\s*\d{1,9}[.)] |```|-{3,}$)/.test(text);
}

function blockOf(group: readonly Line[]): ReadBlock[] {
  const [first] = group;
  if (!first || /^(?:-{3,}|\*{3,}|```.*)$/.test(first.text.trim())) return [];
  if (first.text.startsWith('|')) return [tableOf(group)];
  const signs = /^#{1,6}(?= )/.exec(first.text)?.[0];
  if (signs !== undefined)
    return [paragraphOf(withoutSigns(first.text.slice(signs.length)), first, { outlineLevel: signs.length - 1 })];
  const entry = first.text.trimStart();
  const sign = /^[-*+](?= )/.exec(entry)?.[0];
  const text = [sign ? entry.slice(1) : entry.replace(/^> ?/, ''), ...group.slice(1).map((line) => line.text)].reduce(
    joined,
  );
  return [paragraphOf(text, first, sign ? { number: { text: '•', suffix: 'space', level: 0, isBullet: true } } : {})];
}

/** A heading without the signs that may close it. */
function withoutSigns(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end -= 1;
  return heading[end - 1] === ' ' ? heading.slice(0, end) : heading;
}

/** Between Chinese characters a line's end is nothing, else it is a blank. */
function joined(one: string, other: string): string {
  const next = other.trim();
  return one + (/[\u3000-\uffef]$/.test(one) || /^[\u3000-\uffef]/.test(next) ? '' : ' ') + next;
}

function paragraphOf(text: string, { number: line }: Line, more: Partial<ReadParagraph>): ReadParagraph {
  return plainParagraph('', { runs: runsOf(text.trim()), line, ...more });
}

/** Words between ** are bold; of a link its words are read; a mark that a \ protects stands for itself. */
function runsOf(text: string): ReadRun[] {
  const words = text.replace(/!?\[([^[\]]*)\]\(([^()\s]*)\)/g, '$1').replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1');
  return words
    .split('**')
    .map((piece, index) => plainRun(piece, index % 2 === 1 ? { bold: true } : {}))
    .filter((run) => run.text !== '');
}

function tableOf(group: readonly Line[]): ReadBlock {
  const rows = group.map((line) => cellsOf(line.text));
  const isRuled = rows[1]?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
  const kept = isRuled ? rows.filter((_row, index) => index !== 1) : rows;
  const read = kept.map((cells, index): ReadRow => {
    return { cells: cells.map(cellOf), ...(isRuled && index === 0 ? { isHead: true } : {}) };
  });
  return { type: 'table', columnsTwips: [], rows: read };
}

function cellOf(text: string, column: number) {
  return { column, columnSpan: 1, rowSpan: 1, blocks: [plainParagraph('', { runs: runsOf(text) })] };
}

function cellsOf(row: string): string[] {
  const inside = row.trim().replace(/^\|/, '');
  return (inside.endsWith('|') ? inside.slice(0, -1) : inside).split('|').map((cell) => cell.trim());
}
