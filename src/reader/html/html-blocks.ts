import { chineseNumber } from '../../domain/report/ordinals.ts';
import { plainParagraph, plainRun } from '../plain-paragraph.ts';
import type { ReadBlock, ReadCell, ReadNumber, ReadRow, ReadRun, RunFormat } from '../read-document.ts';
import type { HtmlElement } from './parse-html.ts';

/** Elements that stand in a line of text; all others begin a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var o:p st1:chsdate ucapcontent img wbr'.split(
    ' ',
  ),
);
const bold = new Set(['b', 'strong', 'th']);
const silent = new Set(['head', 'title', 'meta', 'link', 'button', 'input']);

/** The paragraphs and tables of an element of a page. What the page hides is handed to `hidden`. */
export function htmlBlocks(element: HtmlElement, hidden: (text: string) => void = () => undefined): ReadBlock[] {
  const reading = new Reading(hidden);
  reading.readAll(element, {}, {});
  reading.end();
  return reading.blocks;
}

/** What holds for the paragraphs in an element. */
interface Around {
  readonly outlineLevel?: number;
  readonly keepsLines?: boolean;
}

class Reading {
  readonly blocks: ReadBlock[] = [];
  readonly #hidden: (text: string) => void;
  #runs: ReadRun[] = [];
  #number: ReadNumber | undefined;
  #around: Around = {};

  constructor(hidden: (text: string) => void) {
    this.#hidden = hidden;
  }

  readAll(element: HtmlElement, format: RunFormat, around: Around): void {
    let count = Number(element.attributes.start ?? 1) - 1;
    for (const child of element.children) {
      if (typeof child === 'string') this.#add(child, format, around);
      else if (child.name === 'li') {
        count += 1;
        this.#entry(child, numberOf(element, count), format, around);
      } else this.#read(child, format, around);
    }
  }

  end(): void {
    const runs = trimmed(this.#runs);
    if (runs.length > 0) {
      const { outlineLevel } = this.#around;
      const number = this.#number;
      this.blocks.push(
        plainParagraph('', {
          runs,
          ...(outlineLevel === undefined ? {} : { outlineLevel }),
          ...(number ? { number } : {}),
        }),
      );
      this.#number = undefined;
    }
    this.#runs = [];
  }

  #read(element: HtmlElement, format: RunFormat, around: Around): void {
    const { name, attributes } = element;
    const own = bold.has(name) ? { ...format, bold: true } : format;
    if (name === 'br' || name === 'hr') this.end();
    else if (silent.has(name)) return;
    else if (isHidden(attributes)) this.#hidden(textOf(element));
    else if (name === 'img') this.#picture(attributes, own);
    else if (inline.has(name)) this.readAll(element, own, around);
    else if (name === 'table' && isTable(element)) this.#table(element, own);
    else this.#block(element, own, around);
  }

  #block(element: HtmlElement, format: RunFormat, around: Around): void {
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    this.end();
    const inside = {
      ...around,
      ...(level ? { outlineLevel: Number(level) - 1 } : {}),
      ...(element.name === 'pre' ? { keepsLines: true } : {}),
    };
    this.#around = inside;
    this.readAll(element, format, inside);
    this.end();
    this.#around = around;
  }

  #entry(element: HtmlElement, number: ReadNumber, format: RunFormat, around: Around): void {
    this.end();
    this.#number = number;
    this.#block(element, format, around);
    this.#number = undefined;
  }

  #picture({ alt = '', title = '', src = '' }: HtmlElement['attributes'], format: RunFormat): void {
    const description = (alt || title).trim();
    const target = src.startsWith('data:') ? '' : src;
    this.#runs.push({
      text: '',
      format,
      picture: { ...(description ? { description } : {}), ...(target ? { target } : {}) },
    });
  }

  #table(table: HtmlElement, format: RunFormat): void {
    this.end();
    const taken = new Set<string>();
    const rows = rowsIn(table).map((row, index): ReadRow => {
      let column = 0;
      const cells = row.children.flatMap((cell): ReadCell[] => {
        if (typeof cell === 'string' || (cell.name !== 'td' && cell.name !== 'th')) return [];
        while (taken.has(`${index} ${column}`)) column += 1;
        const [columnSpan, rowSpan] = [span(cell.attributes.colspan), span(cell.attributes.rowspan)];
        for (let down = 1; down < rowSpan; down += 1)
          for (let over = 0; over < columnSpan; over += 1) taken.add(`${index + down} ${column + over}`);
        const inside = new Reading(this.#hidden);
        inside.readAll(cell, cell.name === 'th' ? { ...format, bold: true } : format, {});
        inside.end();
        const read = { column, columnSpan, rowSpan, blocks: inside.blocks };
        column += columnSpan;
        return [read];
      });
      return { cells };
    });
    this.blocks.push({ type: 'table', columnsTwips: [], rows: rows.filter(({ cells }) => cells.length > 0) });
  }

  #add(text: string, format: RunFormat, { keepsLines }: Around): void {
    if (keepsLines) {
      const [first = '', ...lines] = text.split('\n');
      this.#runs.push(plainRun(first, format));
      for (const line of lines) {
        this.end();
        this.#runs.push(plainRun(line, format));
      }
      return;
    }
    const last = this.#runs.at(-1);
    const before = last?.text ?? '';
    const written = blanksTaken(before, text);
    if (last && last.format === format && !last.picture)
      this.#runs[this.#runs.length - 1] = { ...last, text: before + written };
    else this.#runs.push(plainRun(written, format));
  }
}

/** A page's own blanks are one; a line's end between Chinese characters is none. */
function blanksTaken(before: string, text: string): string {
  return text.replace(/[ \t\n]+/g, (blanks, at: number) => {
    const previous = at > 0 ? text[at - 1] : before.at(-1);
    const next = text[at + blanks.length];
    if (previous === undefined || previous === ' ') return '';
    return blanks.includes('\n') && isChinese(previous) && isChinese(next) ? '' : ' ';
  });
}

function isChinese(sign: string | undefined): boolean {
  return sign !== undefined && /[\u2014-\u2026\u3000-\uffef]/.test(sign);
}

/** Runs without the blanks at both ends of the line, by which pages indent; without those that say nothing then. */
function trimmed(runs: readonly ReadRun[]): ReadRun[] {
  const kept = [...runs];
  const isBlank = (run: ReadRun) => run.picture === undefined && run.text.trim() === '';
  while (kept[0] && isBlank(kept[0])) kept.shift();
  while (kept.length > 0 && isBlank(kept.at(-1) as ReadRun)) kept.pop();
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  const [first] = kept;
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  return kept.filter((run) => run.text !== '' || run.picture);
}

function numberOf(list: HtmlElement, count: number): ReadNumber {
  if (list.name !== 'ol') return { text: '•', suffix: 'space', level: 0, isBullet: true };
  const isChineseList = /list-style[^;]*(?:cjk-ideographic|chinese-informal)/.test(list.attributes.style ?? '');
  return { text: isChineseList ? `${chineseNumber(count)}、` : `${count}.`, suffix: 'space', level: 0 };
}

/** A table that shows figures or words in rows and columns; many only place what stands on the page. */
function isTable(table: HtmlElement): boolean {
  const rows = rowsIn(table);
  const widest = Math.max(
    0,
    ...rows.slice(0, 100).map((row) => row.children.filter((one) => typeof one !== 'string').length),
  );
  return rows.length >= 2 && widest >= 2;
}

function rowsIn(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.name) ? rowsIn(child) : [];
  });
}

function span(written: string | undefined): number {
  const value = Number(written ?? 1);
  return Number.isInteger(value) ? Math.max(1, Math.min(value, 200)) : 1;
}

function isHidden({ style = '', hidden }: HtmlElement['attributes']): boolean {
  return hidden !== undefined || /(?:^|[;\s])display\s*:\s*none/i.test(style);
}

/** All words in an element. */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
