type Method = (this: unknown, ...args: readonly unknown[]) => unknown;
/** A method in the place of a real one: does the same, and adds what it has looked at. */
type Counting = (real: Method, add: (looked: number) => void) => Method;

const whole: Counting = (real, add) =>
  function (...args) {
    add((this as string | unknown[]).length + 1);
    return Reflect.apply(real, this, args);
  };

const one: Counting = (real, add) =>
  function (...args) {
    add(1);
    return Reflect.apply(real, this, args);
  };

const untilFound: Counting = (real, add) =>
  function (...args) {
    const at = Reflect.apply(real, this, args) as number;
    add((at < 0 ? (this as string | unknown[]).length : at) - Number(args[1] ?? 0) + 1);
    return at;
  };

const eachAsked: Counting = (real, add) =>
  function (ask, ...rest) {
    const asked = (...args: unknown[]) => {
      add(1);
      return (ask as Method)(...args);
    };
    return Reflect.apply(real, this, [typeof ask === 'function' ? asked : ask, ...rest]);
  };

const untilMatched: Counting = (real, add) =>
  function (text) {
    const pattern = this as RegExp;
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const match = Reflect.apply(real, pattern, [text]) as RegExpExecArray | null;
    const missed = pattern.sticky ? from : String(text).length;
    add((match ? match.index + match[0].length : missed) - from + 1);
    return match;
  };

const replaced: readonly (readonly [owner: object, counting: Counting, names: readonly PropertyKey[]])[] = [
  [RegExp.prototype, untilMatched, ['exec']],
  [String.prototype, one, ['at', 'charAt', 'charCodeAt', 'codePointAt']],
  [String.prototype, untilFound, ['indexOf']],
  [String.prototype, whole, [Symbol.iterator, 'includes', 'lastIndexOf', 'normalize', 'replaceAll', 'split']],
  [String.prototype, whole, ['trim', 'trimEnd', 'trimStart']],
  [Array.prototype, untilFound, ['indexOf']],
  [Array.prototype, whole, [Symbol.iterator, 'concat', 'includes', 'join', 'slice', 'splice', 'toReversed']],
  [Array.prototype, eachAsked, ['every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'forEach', 'map']],
  [Array.prototype, eachAsked, ['reduce', 'some', 'sort', 'toSorted']],
];

/**
 * The characters and entries that some work has built-in functions look at: what grows by squares where a text is gone through
 * again for each thing in it. It is the same on every machine and every day, as no clock is. What goes on within a pattern it
 * does not see.
 */
export function countedWork(work: () => void): number {
  let counted = 0;
  const add = (looked: number) => {
    counted += looked;
  };
  const restore = replaced.flatMap(([owner, counting, names]) =>
    names.map((name) => replace(owner, name, (real) => counting(real, add))),
  );
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return counted;
}

function replace(owner: object, name: PropertyKey, by: (real: Method) => Method): () => void {
  const real = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  Object.defineProperty(owner, name, { ...real, value: by(real.value) });
  return () => {
    Object.defineProperty(owner, name, real);
  };
}
