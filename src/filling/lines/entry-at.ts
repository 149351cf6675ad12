/** An entry of a list, and the answer in it that a pointer leads to. */
export interface EntryPlace {
  readonly list: string;
  readonly index: number;
  /** The answer in the entry; undefined where the entry is a text itself. */
  readonly key: string | undefined;
}

/** The innermost entry on the way to an answer; undefined where it lies in no list. */
export function entryAt(pointer: string): EntryPlace | undefined {
  const [, list, index, key] = /^(.+)\/(\d+)(?:\/([^/]+))?$/.exec(pointer) ?? [];
  return list === undefined ? undefined : { list, index: Number(index), key };
}
