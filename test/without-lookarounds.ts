/** A pattern that takes what the other only looks at, so that its matches are texts in which the other mostly finds something. */
export function takingLookarounds({ source }: RegExp): RegExp {
  const groups = [...source.matchAll(/\((?!\?)([^()]*)\)/gu)].map(([, inner]) => inner);
  const taking = source
    // Nothing draws what a group matched a second time: another match of it must do.
    .replaceAll(/\\([1-9])/gu, (_found, number) => `(?:${groups[number - 1]})`)
    .replaceAll('\\b', '')
    .replaceAll(/\(\?<?=/gu, '(?:')
    .replaceAll(/\(\?:\^\|/gu, '(?:')
    .replaceAll(/\|\$\)/gu, ')');
  return withoutLookarounds({ source: taking } as RegExp);
}

/** A pattern without what it only looks at, before and behind: what it matches, the pattern without it matches too. */
function withoutLookarounds({ source }: RegExp): RegExp {
  let kept = '';
  let at = 0;
  while (at < source.length) {
    if (/^\(\?<?[=!]/u.test(source.slice(at, at + 4))) at = endOfGroup(source, at);
    else {
      const step = source[at] === '\\' ? 2 : source[at] === '[' ? endOfClass(source, at) - at : 1;
      kept += source.slice(at, at + step);
      at += step;
    }
  }
  return new RegExp(kept, 'u');
}

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; ) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    at = source[at] === '\\' ? at + 2 : source[at] === '[' ? endOfClass(source, at) : at + 1;
    if (depth === 0) return at;
  }
  throw new Error(`a group of ${source} has no end`);
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}
