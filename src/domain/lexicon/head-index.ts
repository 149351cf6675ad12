const buckets = 1 << 16;

/** No term has another script's letter in its second place. */
const firstHan = 0x4e00;

/**
 * Terms by their heads: three letters, in whatever order, or others of their classes. A text is looked through once, and at
 * each place only those terms are told that have a head of that kind, however many terms there are. The loops are written
 * flat: the first text of a process is looked through before anything of them is compiled.
 */
export class HeadIndex {
  /** For each letter a number that all of its class have, with its bits well mixed; 0 where none of them is in a head. */
  readonly #spread = new Int32Array(0x10000);
  readonly #first = new Int32Array(buckets);
  readonly #terms: Int32Array;
  readonly #next: Int32Array;
  #count = 0;

  /** `classes` are groups of letters of which any may stand for the other; `most` is how many heads will be noted at most. */
  constructor(classes: readonly string[], most: number) {
    this.#terms = new Int32Array(most + 1);
    this.#next = new Int32Array(most + 1);
    for (const group of classes) {
      const own = mixed(group.charCodeAt(0));
      for (let at = 0; at < group.length; at++) this.#spread[group.charCodeAt(at)] = own;
    }
  }

  /** Notes a term by three letters that it may begin with. */
  note(term: number, one: number, other: number, third: number): void {
    const bucket = bucketOf(this.#numberOf(one) + this.#numberOf(other) + this.#numberOf(third));
    const count = ++this.#count;
    this.#terms[count] = term;
    this.#next[count] = this.#first[bucket] as number;
    this.#first[bucket] = count;
  }

  /** Whether some term may begin with three letters. */
  mayBegin(one: number, other: number, third: number): boolean {
    const spread = this.#spread;
    return this.#first[bucketOf((spread[one] as number) + (spread[other] as number) + (spread[third] as number))] !== 0;
  }

  /** Tells at each place of a text which terms may begin there, the last noted first; what it does not tell does not. */
  each(text: string, tell: (term: number, place: number) => void): void {
    const [spread, first, last] = [this.#spread, this.#first, text.length];
    let [one, other] = [0, 0];
    for (let end = 0; end < last; end++) {
      const third = spread[text.charCodeAt(end)] as number;
      if (one !== 0 && other !== 0 && third !== 0) {
        const sum = one + other + third;
        let noted = first[(sum ^ (sum >>> 16)) & (buckets - 1)] as number;
        if (noted !== 0 && text.charCodeAt(end - 1) >= firstHan)
          for (; noted !== 0; noted = this.#next[noted] as number) tell(this.#terms[noted] as number, end - 2);
      }
      one = other;
      other = third;
    }
  }

  #numberOf(letter: number): number {
    const known = this.#spread[letter] as number;
    if (known !== 0) return known;
    const own = mixed(letter);
    this.#spread[letter] = own;
    return own;
  }
}

function mixed(letter: number): number {
  const some = Math.imul(letter, 0x9e3779b1);
  return (Math.imul(some ^ (some >>> 15), 0x85ebca6b) >> 2) | 1;
}

function bucketOf(sum: number): number {
  return (sum ^ (sum >>> 16)) & (buckets - 1);
}
