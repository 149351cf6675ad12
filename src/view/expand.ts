import type { Inline } from '../document/inline.ts';
import { splitReferences } from '../domain/figures/indicator-reference.ts';
import { changeValues } from '../facts/texts/change-values.ts';
import type { ReferenceValues } from '../facts/texts/reference-names.ts';
import { pointerStep } from '../schema/pointer.ts';
import { MarkedText, type Text } from './marked-text.ts';

/** Facts with every free text made ready to print; choices and numbers stay what they are, but for a gap in a number's place. */
export type Expanded<T> = T extends string
  ? string extends T
    ? Text
    : T
  : T extends number
    ? T | MarkedText
    : T extends readonly (infer Element)[]
      ? Expanded<Element>[]
      : T extends object
        ? { [Key in keyof T]: Expanded<T[Key]> }
        : T;

/** What the texts of one edition are expanded with. */
export interface Expansion {
  /** What stands for each word in braces. */
  readonly words: ReferenceValues;
  /** Pointers of the answers that someone must still confirm or finish; each covers all texts below it. */
  readonly unverified: ReadonlySet<string>;
  /** Tells of which answers it is asked where their words come from; of none when left out. */
  readonly isTraced?: (path: string) => boolean;
}

/** Expands the words in braces in every text, and marks those that are unverified. A word in braces that has no value becomes a gap. */
export function expand<T>(value: T, path: string, expansion: Expansion): Expanded<T> {
  return expandValue(value, path, expansion) as Expanded<T>;
}

function expandValue(value: unknown, path: string, expansion: Expansion): unknown {
  if (typeof value === 'string') return expandText(value, path, expansion);
  if (typeof value !== 'object' || value === null || value instanceof MarkedText) return value;
  if (!Array.isArray(value))
    return changeValues(value, (one, key) => expandValue(one, stepTo(path, key, expansion), expansion));
  const list = value.map((one, index) => expandValue(one, stepTo(path, index, expansion), expansion));
  return list.every((one, index) => one === value[index]) ? value : list;
}

/** Where a piece stands is asked only while something is unverified, or traced. */
function stepTo(path: string, step: string | number, { unverified, isTraced }: Expansion): string {
  return unverified.size > 0 || isTraced ? path + pointerStep(step) : path;
}

function expandText(text: string, path: string, expansion: Expansion): Text {
  const { isTraced } = expansion;
  return text !== '' && isTraced?.(path) ? tracedText(text, path, expansion) : plainText(text, path, expansion);
}

/** The text piece by piece, each with the stretch of the answer that it was made of. */
function tracedText(text: string, path: string, expansion: Expansion): MarkedText {
  let end = 0;
  const pieces = splitReferences(text).flatMap((piece) => {
    const written = 'words' in piece ? piece.words : `{${piece.reference}}`;
    const source = { path, start: end, end: end + written.length };
    end = source.end;
    const shown = plainText(written, path, expansion);
    return (typeof shown === 'string' ? [{ text: shown }] : shown.pieces).map((one) => ({ ...one, source }));
  });
  return new MarkedText(pieces);
}

function plainText(text: string, path: string, { words, unverified }: Expansion): Text {
  const isUnverified = covers(unverified, path);
  if (!text.includes('{') && !isUnverified) return text;
  const pieces = splitReferences(text).map((piece): Inline => {
    if ('words' in piece) return { text: piece.words };
    const value = words.get(piece.reference);
    return value === undefined ? { text: `〔缺：${piece.reference}〕`, mark: 'gap' } : { text: value };
  });
  if (isUnverified) return new MarkedText(pieces.map(({ text, mark }) => ({ text, mark: mark ?? 'unverified' })));
  return pieces.some(({ mark }) => mark) ? new MarkedText(pieces) : pieces.map((piece) => piece.text).join('');
}

/** Whether a pointer, or one above it, is in the set. */
function covers(pointers: ReadonlySet<string>, path: string): boolean {
  if (pointers.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (pointers.has(path.slice(0, end))) return true;
  }
  return false;
}
