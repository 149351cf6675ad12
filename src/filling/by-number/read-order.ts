/** What is to be done to a paragraph that is named by its number. */
export interface Order {
  readonly number: number;
  readonly does: 'go' | 'replace' | 'remove' | 'after' | 'before' | 'append' | 'prepend';
  /** The words that it is about; empty where it is about none. */
  readonly old: string;
  readonly fresh: string;
}

/** What an order opens with; all behind it is what is to be written, or what is to go. */
const openings: readonly (readonly [RegExp, Order['does']])[] = [
  [/^(?:段末|末尾|最后)(?:加上|增加|加|补)[:：]?/u, 'append'],
  [/^(?:段首|开头)(?:加上|增加|加|补)[:：]?/u, 'prepend'],
  [/^(?:删去|删掉|删除|删)/u, 'remove'],
];

/** What stands between the words that are there and those that are to come. */
const betweens: readonly (readonly [RegExp, Order['does']])[] = [
  [/→|->|=>|＝|=|改为|改成|换为|换成/u, 'replace'],
  [/(?:之后|后面|后)(?:加上|增加|加|补)[:：]?/u, 'after'],
  [/(?:之前|前面|前)(?:加上|增加|加|补)[:：]?/u, 'before'],
];

/** Reads what a leader's hand asks for: 12 三个改为四个 · 12 删去进一步 · 12 县委后加县政府 · 12. Undefined where it is none of these. */
export function readOrder(typed: string): Order | undefined {
  const told = typed.trim();
  const [named, digits] = /^第?(\d+)段?[\s.、:：，,]*/u.exec(told) ?? [];
  if (named === undefined) return undefined;
  const rest = told.slice(named.length);
  const number = Number(digits);
  if (rest === '') return { number, does: 'go', old: '', fresh: '' };
  const order = orderBetween(rest) ?? orderOpening(rest);
  return order && { number, ...order, old: bare(order.old), fresh: bare(order.fresh) };
}

function orderOpening(rest: string): Omit<Order, 'number'> | undefined {
  for (const [pattern, does] of openings) {
    const opening = pattern.exec(rest)?.[0];
    const words = opening === undefined ? '' : rest.slice(opening.length);
    if (words !== '') return does === 'remove' ? { does, old: words, fresh: '' } : { does, old: '', fresh: words };
  }
  return undefined;
}

function orderBetween(rest: string): Omit<Order, 'number'> | undefined {
  if (openings.slice(0, 2).some(([pattern]) => pattern.test(rest)) && !betweens[0]?.[0].test(rest)) return undefined;
  for (const [pattern, does] of betweens) {
    const between = pattern.exec(rest);
    if (!between) continue;
    const old = rest.slice(0, between.index).replace(does === 'replace' ? /^[把将]/u : /^在/u, '');
    const fresh = rest.slice(between.index + between[0].length);
    if (old !== '' && fresh !== '') return { does, old, fresh };
  }
  return undefined;
}

/** Words without the quotation marks around all of them. */
function bare(words: string): string {
  return /^[“"「](.*)[”"」]$/u.exec(words.trim())?.[1] ?? words.trim();
}
