import { pointerStep } from '../../schema/pointer.ts';

/** One text in the facts and where it stands. */
export interface PlacedText {
  /** JSON pointer. */
  readonly path: string;
  readonly text: string;
}

/** A group of answers or a list on the way to a text, and how many of its entries have been entered. */
interface Open {
  readonly entries: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  entered: number;
}

/**
 * Every text in a value that is wanted, in its order, with its JSON pointer. Keeps its own stack, so that no nesting is too
 * deep; a pointer is put together only for a text that is wanted.
 */
export function walkTexts(value: unknown, isWanted: (text: string) => boolean = () => true): PlacedText[] {
  const texts: PlacedText[] = [];
  const open: Open[] = [];
  enter(value);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const key = last.keys[last.entered];
    last.entered += 1;
    if (key === undefined) open.pop();
    else enter(last.entries[key]);
  }
  return texts;

  function enter(found: unknown): void {
    if (typeof found === 'object' && found !== null) {
      open.push({ entries: found as Open['entries'], keys: Object.keys(found), entered: 0 });
    } else if (typeof found === 'string' && isWanted(found)) texts.push({ path: pathOf(open), text: found });
  }
}

function pathOf(open: readonly Open[]): string {
  return open.map(({ keys, entered }) => pointerStep(keys[entered - 1] ?? '')).join('');
}
