import { readCount } from '../domain/text/chinese-count.ts';
import { asWritten, type Paragraph } from '../domain/text/paragraph.ts';
import { outlineDocument } from '../reader/outline/outline-document.ts';
import type { Outlined, Role } from '../reader/outline/outlined.ts';
import { placesIn } from '../reader/outline/places.ts';
import { inkSpan, paragraphText } from '../reader/paragraph-text.ts';
import type { ReadBlock, ReadDocument, ReadParagraph, ReadTable } from '../reader/read-document.ts';

/** A stretch of a foreign document's words: a heading, what runs on after it, a cell. */
export interface ForeignText extends Paragraph {
  /** Where it stands as a reader names it, and what it is. */
  readonly place: string;
  readonly title: string;
  /** The paragraph that it stands in, from 1, empty ones counted: the line of a file of text. */
  readonly line: number;
  /** Where in the paragraph it begins. */
  readonly offset: number;
  /** Whether it is of the report's own body: parts, annexes, notes. */
  readonly isBody: boolean;
}

/** What each part of an official document is called. */
const titles: Readonly<Record<Role, string>> = {
  header: '版头',
  title: '标题',
  byline: '标题下的说明',
  recipients: '主送机关',
  heading: '正文',
  text: '正文',
  annexNote: '附件说明',
  signature: '发文机关署名',
  date: '成文日期',
  supplementaryNote: '附注',
  annexMark: '附件',
  annexTitle: '附件标题',
  colophon: '版记',
  contents: '目录',
  frame: '网页框架',
  empty: '空行',
};

/** What is not checked: lists of headings, which stand in the text again, and what is around a report on its page. */
const passedOver: ReadonlySet<Role> = new Set(['contents', 'frame', 'empty']);
const bodyRoles: ReadonlySet<Role> = new Set(['heading', 'text', 'annexTitle']);

/** What is set apart by blanks within its line; each piece is a text of its own. */
const setApart: ReadonlySet<Role> = new Set(['header', 'byline', 'signature', 'date', 'colophon', 'annexMark']);

/** The words of a foreign document in reading order, each with its path, its place and its line. */
export function foreignTexts(document: ReadDocument, outline = outlineDocument(document)): readonly ForeignText[] {
  const gathering = new Gathering(placesIn(outline), new Map(outline.map((one) => [one.index, one])));
  document.blocks.forEach((block, index) => {
    gathering.addBlock(block, index);
  });
  document.notes.forEach(({ kind, blocks }, index) => {
    const place = kind === 'footnote' ? `脚注${index + 1}` : `尾注${index + 1}`;
    gathering.addAll(blocks, `/notes/${index}`, place, '注释');
  });
  document.sections.forEach(({ headers, footers }, index) => {
    for (const [side, name, all] of [
      ['headers', '页眉', headers],
      ['footers', '页脚', footers],
    ] as const)
      for (const [which, blocks] of Object.entries(all))
        if (index === 0) gathering.addAll(blocks, `/sections/0/${side}/${which}`, name, name, false);
  });
  return gathering.texts;
}

class Gathering {
  readonly texts: ForeignText[] = [];
  readonly #places: ReadonlyMap<number, string>;
  readonly #outline: ReadonlyMap<number, Outlined>;
  readonly #points: ReadonlyMap<number, number>;
  #line = 0;
  #tables = 0;
  #nearest = '';

  constructor(places: ReadonlyMap<number, string>, outline: ReadonlyMap<number, Outlined>) {
    this.#places = places;
    this.#outline = outline;
    this.#points = pointsIn([...outline.values()]);
  }

  addBlock(block: ReadBlock, index: number): void {
    const path = `/blocks/${index}`;
    if (block.type === 'table') {
      this.#tables += 1;
      this.#addTable(block, path, `表${this.#tables}`);
      return;
    }
    const entry = this.#outline.get(index);
    this.#nearest = this.#places.get(index) ?? this.#nearest;
    this.#line = block.line ?? this.#line + 1;
    if (entry && !passedOver.has(entry.role)) this.#addOutlined(entry, path);
    this.#addBoxes(block, path);
  }

  /** Paragraphs of which nothing is known but where they stand. */
  addAll(blocks: readonly ReadBlock[], path: string, place: string, title: string, isBody = true): void {
    blocks.forEach((block, index) => {
      const own = `${path}/blocks/${index}`;
      if (block.type === 'table') this.#addTable(block, own, place);
      else {
        this.#line += 1;
        const text = paragraphText(block);
        const { start, end } = inkSpan(text);
        const isFolio = /^[\s\d—–\-－·.第页共]*$/u.test(text);
        if (isBody || !isFolio) this.#add(`${own}/text`, text, start, end, { place, title, isBody });
        this.#addBoxes(block, own);
      }
    });
  }

  /** Paths tell headings, titles and annexes from text by the words that paths of facts tell them by. */
  #addOutlined({ role, index, annex, text, start, headingEnd, bodyStart, end }: Outlined, block: string): void {
    const path = annex !== undefined || role === 'annexNote' ? `${block}/annexes` : block;
    const about = { place: this.#nearest, title: titles[role], isBody: bodyRoles.has(role) };
    if (role === 'heading') this.#add(`${path}/heading`, text, start, headingEnd, { ...about, title: '标题' });
    const isTitle = role === 'title' || role === 'annexTitle';
    const from = bodyStart + (this.#points.get(index) ?? 0);
    if (isTitle) this.#addTitle(`${path}/title`, text, from, end, about);
    else this.#add(`${path}/text`, text, from, end, about, setApart.has(role) ? /[\s\u3000]+/u : '\n');
  }

  #addTable({ rows }: ReadTable, path: string, place: string): void {
    rows.forEach(({ cells }, row) => {
      cells.forEach(({ blocks, column }, cell) => {
        const own = `${place}第${row + 1}行第${column + 1}列`;
        this.addAll(blocks, `${path}/rows/${row}/cells/${cell}`, own, '表格');
      });
    });
  }

  #addBoxes({ runs }: ReadParagraph, path: string): void {
    runs.forEach(({ box }, run) => {
      if (box) this.addAll(box, `${path}/runs/${run}/box`, '文本框', '文本框');
    });
  }

  /** A title is one text, whatever lines or paragraphs it is broken into: 关于印发《云岭县⏎2026年……》的通知. */
  #addTitle(
    path: string,
    whole: string,
    start: number,
    end: number,
    about: Pick<ForeignText, 'place' | 'title' | 'isBody'>,
  ): void {
    const text = whole.slice(start, end).replaceAll('\n', '');
    if (text.trim() === '') return;
    const last = this.texts.at(-1);
    const isGoingOn = last?.title === about.title && last.path.endsWith('/title') && last.line === this.#line - 1;
    if (last && isGoingOn) this.texts.splice(-1, 1, { ...last, text: last.text + text, line: this.#line });
    else this.texts.push({ ...about, path, text, line: this.#line, offset: start, spanOf: asWritten });
  }

  /** A line that breaks within a paragraph is a text of its own, since none has a line break. */
  #add(
    path: string,
    whole: string,
    start: number,
    end: number,
    about: Pick<ForeignText, 'place' | 'title' | 'isBody'>,
    between: RegExp | string = '\n',
  ): void {
    let offset = start;
    const pieces = whole.slice(start, end).split(between);
    for (const [piece, text] of pieces.entries()) {
      const own = piece === 0 ? path : `${path}/${piece}`;
      offset = whole.indexOf(text, offset);
      if (text.trim() !== '')
        this.texts.push({ ...about, path: own, text, line: this.#line, offset, spanOf: asWritten });
      offset += text.length;
    }
  }
}

/**
 * Paragraphs that open 一是, 二是 one after the other are points of a list: how long the word is, by the paragraph's place. As in
 * facts it is no part of their text.
 */
function pointsIn(outline: readonly Outlined[]): ReadonlyMap<number, number> {
  const texts = outline.filter(({ role }) => role !== 'empty');
  const numbers = texts.map(({ role, text, bodyStart }) =>
    role === 'text' ? openingPoint(text.slice(bodyStart)) : undefined,
  );
  const isListed = (at: number, number: number) =>
    numbers[at + 1]?.number === number + 1 || (number > 1 && numbers[at - 1]?.number === number - 1);
  return new Map(
    numbers.flatMap((found, at) => {
      const { index } = texts[at] as Outlined;
      return found && isListed(at, found.number) ? [[index, found.length] as const] : [];
    }),
  );
}

function openingPoint(text: string): { readonly number: number; readonly length: number } | undefined {
  const [word, numeral = ''] = /^([一二三四五六七八九十]{1,2})是/u.exec(text) ?? [];
  const number = readCount(numeral);
  return word === undefined || number === undefined ? undefined : { number, length: word.length };
}
