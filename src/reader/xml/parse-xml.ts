import { SaxesParser } from 'saxes';
import { UsageError } from '../../errors.ts';
import { deepest } from '../limits.ts';
import { refusal } from '../refusal.ts';
import type { SourceSpan, XmlElement } from './element.ts';
import { ourName, type Renamed, renamedBy } from './namespaces.ts';

/** How many elements may yet be read of a file. */
export interface ElementBudget {
  left: number;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  source?: SourceSpan;
}

/** Elements in which blanks count. */
const texts = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);

/**
 * Reads a part of a file into a tree. Blanks between elements are passed over. Throws a UsageError where it is no XML, declares
 * entities of its own, or is too deep or too large; nothing outside the file is ever asked for.
 */
export function parseXml(bytes: Uint8Array, budget: ElementBudget): XmlElement {
  return parseText(bytes, budget, () => undefined);
}

/** The same, each element with the place where it stands in the part's text. */
export function parsePlaced(bytes: Uint8Array, budget: ElementBudget): XmlElement {
  const source = decoded(bytes);
  const starts: number[] = [];
  return parseText(bytes, budget, (parser, element, isOpen) => {
    const behind = parser.position;
    if (isOpen) {
      starts.push(behind);
      const start = source.lastIndexOf('<', behind - 1);
      element.source = { start, open: behind, close: behind, end: behind };
      return;
    }
    const open = starts.pop();
    if (!element.source || open === behind) return;
    element.source = { ...element.source, close: source.lastIndexOf('<', behind - 1), end: behind };
  });
}

type Note = (parser: SaxesParser, element: OpenElement, isOpen: boolean) => void;

function parseText(bytes: Uint8Array, budget: ElementBudget, note: Note): XmlElement {
  const reading = new Reading(budget);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw refusal('declared');
  });
  parser.on('opentag', ({ name, attributes }) => note(parser, reading.open(name, attributes), true));
  parser.on('closetag', () => {
    const closed = reading.close();
    if (closed) note(parser, closed, false);
  });
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  try {
    parser.write(decoded(bytes)).close();
  } catch (error) {
    throw error instanceof UsageError ? error : refusal('damaged');
  }
  if (!reading.root) throw refusal('damaged');
  return reading.root;
}

class Reading {
  root: XmlElement | undefined;
  readonly #open: OpenElement[] = [];
  readonly #renamed: Renamed[] = [new Map()];
  readonly #budget: ElementBudget;

  constructor(budget: ElementBudget) {
    this.#budget = budget;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
    this.#budget.left -= 1;
    if (this.#open.length >= deepest) throw refusal('deep');
    if (this.#budget.left < 0) throw refusal('crowded');
    const renamed = renamedBy(attributes, this.#renamed.at(-1) ?? new Map());
    this.#renamed.push(renamed);
    const element: OpenElement = {
      name: renamed.size > 0 ? ourName(name, renamed, true) : name,
      attributes: renamed.size > 0 ? named(attributes, renamed) : attributes,
      children: [],
    };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
    return element;
  }

  close(): OpenElement | undefined {
    this.#renamed.pop();
    return this.#open.pop();
  }

  text(text: string): void {
    const inside = this.#open.at(-1);
    if (inside && (texts.has(inside.name) || text.trim() !== '')) inside.children.push(text);
  }
}

function named(attributes: Readonly<Record<string, string>>, renamed: Renamed): Record<string, string> {
  const ours: Record<string, string> = {};
  for (const name in attributes) ours[ourName(name, renamed, false)] = attributes[name] ?? '';
  return ours;
}

/** The text of a part. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
