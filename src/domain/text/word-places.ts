const buckets = 1 << 16;

/** Where each pair of letters stands in a text, so that a word is found without reading the text again. */
export class WordPlaces {
  readonly #text: string;
  readonly #heads = new Int32Array(buckets).fill(-1);
  readonly #next: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#next = new Int32Array(text.length);
    for (let at = text.length - 2; at >= 0; at--) {
      const bucket = bucketOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      this.#next[at] = this.#heads[bucket] as number;
      this.#heads[bucket] = at;
    }
  }

  /** Tells each place of a word of two letters or more, in their order. */
  each(word: string, tell: (place: number) => void): void {
    let at = this.#heads[bucketOf(word.charCodeAt(0), word.charCodeAt(1))] as number;
    while (at !== -1) {
      if (word.length === 2 ? this.#standsAt(word, at) : this.#text.startsWith(word, at)) tell(at);
      at = this.#next[at] as number;
    }
  }

  /** Tells each place whose letter comes again at once, or whose pair of letters seems to come again within so many letters. */
  eachRepeat(within: number, tell: (place: number) => void): void {
    const [text, next] = [this.#text, this.#next];
    for (let at = 0; at + 1 < next.length; at++) {
      const again = (next[at] as number) - at;
      if ((again > 0 && again <= within) || text.charCodeAt(at) === text.charCodeAt(at + 1)) tell(at);
    }
  }

  #standsAt(pair: string, at: number): boolean {
    return this.#text.charCodeAt(at) === pair.charCodeAt(0) && this.#text.charCodeAt(at + 1) === pair.charCodeAt(1);
  }
}

function bucketOf(one: number, other: number): number {
  return (Math.imul(one, 40503) ^ (Math.imul(other, 30011) >>> 4)) & (buckets - 1);
}
