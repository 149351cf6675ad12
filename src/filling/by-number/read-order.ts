/** What is to be done to a paragraph that is named by its number. */
export interface Order {
  readonly number: number;
  readonly does: 'go' | 'replace' | 'remove' | 'after' | 'before' | 'append' | 'prepend';
  /** The words that it is about; empty where it is about none. */
  readonly old: string;
  readonly fresh: string;
}

/** How orders are said, in the order in which they are tried: by what stands between the old words and the new, or by how they open. */
const forms: readonly { readonly does: Order['does']; readonly between?: RegExp; readonly opening?: RegExp }[] = [
  { does: 'replace', between: /→|->|=>|＝|=|改为|改成|换为|换成/u },
  { does: 'append', opening: /^(?:段末|末尾|最后)(?:加上|增加|加|补)[:：]?/u },
  { does: 'prepend', opening: /^(?:段首|开头)(?:加上|增加|加|补)[:：]?/u },
  { does: 'after', between: /(?:之后|后面|后)(?:加上|增加|加|补)[:：]?/u },
  { does: 'before', between: /(?:之前|前面|前)(?:加上|增加|加|补)[:：]?/u },
  { does: 'remove', opening: /^(?:删去|删掉|删除|删)/u },
];

/** Reads what a leader's hand asks for: 12 三个改为四个 · 12 删去进一步 · 12 县委后加县政府 · 12. Undefined where it is none of these. */
export function readOrder(typed: string): Order | undefined {
  const told = typed.trim();
  const [named, digits] = /^第?(\d+)段?[\s.、:：，,]*/u.exec(told) ?? [];
  if (named === undefined) return undefined;
  const number = Number(digits);
  const rest = told.slice(named.length);
  if (rest === '') return { number, does: 'go', old: '', fresh: '' };
  for (const { does, between, opening } of forms) {
    const mark = (between ?? opening)?.exec(rest);
    if (!mark) continue;
    const before = bare(rest.slice(0, mark.index).replace(does === 'replace' ? /^[把将]/u : /^在/u, ''));
    const behind = bare(rest.slice(mark.index + mark[0].length));
    if (behind === '' || (between && before === '')) continue;
    return does === 'remove' ? { number, does, old: behind, fresh: '' } : { number, does, old: before, fresh: behind };
  }
  return undefined;
}

/** Words without the quotation marks around all of them. */
function bare(words: string): string {
  return /^[“"「](.*)[”"」]$/u.exec(words.trim())?.[1] ?? words.trim();
}
