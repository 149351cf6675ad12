/** What is to be done to a paragraph that is named by its number. */
export interface Order {
  readonly number: number;
  readonly does: 'go' | 'replace' | 'remove' | 'after' | 'before' | 'append' | 'prepend';
  /** The words that it is about; empty where it is about none. */
  readonly old: string;
  readonly fresh: string;
}

const forms: readonly (readonly [RegExp, Order['does']])[] = [
  [/^$/u, 'go'],
  [/^(?:把|将)?(?<old>.+?)(?:→|->|=>|＝|=|改为|改成|换为|换成)(?<fresh>.+)$/u, 'replace'],
  [/^(?:段末|末尾|最后)(?:加|增加|加上|补)[:：]?(?<fresh>.+)$/u, 'append'],
  [/^(?:段首|开头)(?:加|增加|加上|补)[:：]?(?<fresh>.+)$/u, 'prepend'],
  [/^在?(?<old>.+?)(?:之后|后面|后)(?:加|增加|加上|补)[:：]?(?<fresh>.+)$/u, 'after'],
  [/^在?(?<old>.+?)(?:之前|前面|前)(?:加|增加|加上|补)[:：]?(?<fresh>.+)$/u, 'before'],
  [/^(?:删去|删掉|删除|删)(?<old>.+)$/u, 'remove'],
];

/** Reads what a leader's hand asks for: 12 三个改为四个 · 12 删去进一步 · 12 县委后加县政府 · 12. Undefined where it is none of these. */
export function readOrder(typed: string): Order | undefined {
  const [, number, rest = ''] = /^\s*(?:第)?(\d+)(?:段)?[\s.、:：，,]*(.*?)\s*$/u.exec(typed) ?? [];
  if (number === undefined) return undefined;
  for (const [pattern, does] of forms) {
    const groups = pattern.exec(rest);
    if (!groups) continue;
    const { old = '', fresh = '' } = groups.groups ?? {};
    return { number: Number(number), does, old: bare(old), fresh: bare(fresh) };
  }
  return undefined;
}

/** Words without the quotation marks around all of them. */
function bare(words: string): string {
  return /^[“"「](.*)[”"」]$/u.exec(words.trim())?.[1] ?? words.trim();
}
