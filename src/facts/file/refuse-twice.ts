import { visit } from 'jsonc-parser';
import { UsageError } from '../../errors.ts';
import { pointerStep } from '../../schema/pointer.ts';
import { tooDeep } from './refuse-deep.ts';

/** What a key is called, by its JSON pointer. */
export type NameKey = (pointer: string) => string | undefined;

/**
 * Throws a UsageError for a key that stands twice in one group of a JSON text that was read as `value`. To look for it takes
 * longer than to read the text, so the names are counted first.
 */
export function refuseTwice(json: string, value: unknown, nameKey: NameKey): void {
  if (namesWritten(json) !== namesIn(value)) findTwice(json, nameKey);
}

/** How many names a JSON text writes at most: each stands before a colon, with space between them or none. */
function namesWritten(json: string): number {
  let names = 0;
  for (let at = json.indexOf(':'); at !== -1; at = json.indexOf(':', at + 1))
    if ('" \t\r\n'.includes(json.charAt(at - 1))) names += 1;
  return names;
}

/** How many names a value has in all its groups: so many as were written, unless one stood twice. */
function namesIn(value: unknown): number {
  let names = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const group = waiting.pop();
    if (typeof group !== 'object' || group === null) continue;
    const inner = Object.values(group);
    if (!Array.isArray(group)) names += inner.length;
    for (const one of inner) waiting.push(one);
  }
  return names;
}

/** The text is JSON; what it writes first under a name may be nested too deeply to be walked, though what JSON kept is not. */
function findTwice(json: string, nameKey: NameKey): void {
  const groups: Map<string, number>[] = [];
  const refuse = (key: string, line: number, first: number, path: readonly (string | number)[]) => {
    const name = nameKey([...path, key].map(pointerStep).join(''));
    const called = name === undefined ? `“${key}”` : `“${name}”（${key}）`;
    throw new UsageError(`${called}写了两次：第${first}行和第${line}行，只能留一个，请删去另一个`);
  };
  try {
    visit(json, {
      onObjectBegin: () => void groups.push(new Map()),
      onObjectEnd: () => void groups.pop(),
      onObjectProperty: (key, _offset, _length, startLine, _character, pathSupplier) => {
        const first = groups.at(-1)?.get(key);
        if (first !== undefined) refuse(key, startLine + 1, first, pathSupplier());
        groups.at(-1)?.set(key, startLine + 1);
      },
    });
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : error;
  }
}
