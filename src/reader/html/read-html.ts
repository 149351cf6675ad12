import { ordinalOf } from '../../domain/material/cut-lines.ts';
import { isFrameLine } from '../frame-line.ts';
import { plainDocument, plainParagraph } from '../plain-paragraph.ts';
import type { ReadBlock, ReadDocument, ReadParagraph } from '../read-document.ts';
import { decodeForeign } from '../text/decode.ts';
import { findReport } from './find-report.ts';
import { htmlBlocks, textOf } from './html-blocks.ts';
import { type HtmlElement, parseHtml } from './parse-html.ts';

/** Reads a saved page: the report in it, its title before it. All else that the page shows is listed as left out. */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const page = parseHtml(decodeForeign(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]));
  const leftOut: string[] = [];
  const report = findReport(page);
  const around = htmlBlocks(without(page, report)).flatMap(linesOf);
  const { blocks, frame } = withoutFrame(htmlBlocks(report, (text) => leftOut.push(text.trim())));
  const title = titleOf(page, around);
  const isTold =
    title === undefined ||
    blocks.some((block) => linesOf(block).some((line) => squeezed(line).includes(squeezed(title))));
  const isPut = title !== undefined && !isTold && !isSplit(title, blocks);
  const all = isPut ? [plainParagraph(title, { outlineLevel: 0, style: '标题' }), ...blocks] : blocks;
  const bar = barOf(page);
  if (title !== undefined && squeezed(bar) !== squeezed(title)) leftOut.push(bar);
  leftOut.push(...around.filter((line) => !isPut || squeezed(line) !== squeezed(title)), ...frame);
  return plainDocument('html', all, {
    leftOut: leftOut.filter((line) => line !== ''),
    ...(title ? { properties: { title } } : {}),
  });
}

/** The page with the report taken out. */
function without(element: HtmlElement, report: HtmlElement): HtmlElement {
  if (element === report) return { ...element, children: [] };
  return {
    ...element,
    children: element.children.map((child) => (typeof child === 'string' ? child : without(child, report))),
  };
}

/** Blocks without the lines of the frame at both ends. */
function withoutFrame(blocks: readonly ReadBlock[]): { blocks: ReadBlock[]; frame: string[] } {
  const isFrame = (block: ReadBlock | undefined) => {
    const lines = block ? linesOf(block) : [];
    return lines.length > 0 && lines.every(isFrameLine);
  };
  const front: ReadBlock[] = [];
  const kept = [...blocks];
  const back: ReadBlock[] = [];
  while (kept.length > 1 && isFrame(kept.at(-1))) back.unshift(kept.pop() as ReadBlock);
  const head = kept.slice(0, 6).findLastIndex(isFrame);
  for (let index = head; index >= 0; index -= 1) if (isFrame(kept[index])) front.unshift(...kept.splice(index, 1));
  return { blocks: kept, frame: [...front, ...back].flatMap(linesOf) };
}

/** The title that the page tells: to programs, in a heading, or in its window's bar before the site's name. */
function titleOf(page: HtmlElement, around: readonly string[]): string | undefined {
  const told = find(page, ({ name, attributes }) => name === 'meta' && /^article_?title$/i.test(attributes.name ?? ''));
  const heading = find(page, (one) => one.name === 'h1' && ordinalOf(tidy(textOf(one))) === undefined);
  const candidates = [
    tidy(told?.attributes.content ?? ''),
    heading ? tidy(textOf(heading)) : '',
    ownPart(barOf(page), around),
  ];
  return candidates.find((one) => one.length >= 6);
}

/** What a window's bar says of a page: its title and the site's name. */
function barOf(page: HtmlElement): string {
  const bar = find(page, ({ name }) => name === 'title');
  return bar ? tidy(textOf(bar)) : '';
}

/** What of a window's bar stands on the page, too; else what stands before the site's name. */
function ownPart(bar: string, around: readonly string[]): string {
  const line = around.find((one) => one.length >= 6 && squeezed(bar).startsWith(squeezed(one)));
  return line ?? bar.split(/[-_|–—]/)[0]?.trim() ?? '';
}

/** Whether a title stands on the first lines, several of them. */
function isSplit(title: string, blocks: readonly ReadBlock[]): boolean {
  const first = blocks.slice(0, 4).map((block) => squeezed(linesOf(block).join('')));
  return first.some((_line, from) => first.slice(from).join('').startsWith(squeezed(title)));
}

function find(element: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = fits(child) ? child : find(child, fits);
    if (found) return found;
  }
  return undefined;
}

function linesOf(block: ReadBlock): string[] {
  if (block.type === 'paragraph') return [textOfParagraph(block)].filter((text) => text !== '');
  return block.rows.map(({ cells }) => cells.map((cell) => cell.blocks.flatMap(linesOf).join(' ')).join(' '));
}

function textOfParagraph({ runs }: ReadParagraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
