const buckets = 1 << 16;

/** No form has another script's letter in its second place. */
const firstHan = 0x4e00;

/** Words by their first three letters, or by those letters' classes: what may stand at a place in a text is found at once. */
export class FormIndex {
  /** The letters of all forms, one form after the other. */
  readonly #letters: Uint16Array;
  readonly #starts: Int32Array;
  readonly #heads = new Int32Array(buckets).fill(-1);
  readonly #next: Int32Array;

  /** Forms of three letters or more, read as the texts will be. */
  constructor(forms: readonly string[], read: (text: string) => Uint16Array) {
    this.#letters = read(forms.join(''));
    this.#starts = new Int32Array(forms.length + 1);
    this.#next = new Int32Array(forms.length);
    let start = 0;
    for (const [form, { length }] of forms.entries()) {
      const bucket = bucketOf(this.#letters, start);
      this.#next[form] = this.#heads[bucket] as number;
      this.#heads[bucket] = form;
      start += length;
      this.#starts[form + 1] = start;
    }
  }

  /** Tells each form that stands in a text, which was read as the forms were, and where. */
  each(text: Uint16Array, tell: (form: number, place: number) => void): void {
    const last = text.length - 2;
    for (let place = 0; place < last; place++) {
      if ((text[place + 1] as number) < firstHan) continue;
      let form = this.#heads[bucketOf(text, place)] as number;
      while (form !== -1) {
        if (this.#stands(form, text, place)) tell(form, place);
        form = this.#next[form] as number;
      }
    }
  }

  #stands(form: number, text: Uint16Array, place: number): boolean {
    const start = this.#starts[form] as number;
    const end = this.#starts[form + 1] as number;
    if (place + end - start > text.length) return false;
    for (let at = start; at < end; at++) if (this.#letters[at] !== text[place + at - start]) return false;
    return true;
  }
}

function bucketOf(letters: Uint16Array, place: number): number {
  const mixed =
    Math.imul(letters[place] as number, 40503) ^
    Math.imul(letters[place + 1] as number, 30011) ^
    Math.imul(letters[place + 2] as number, 10007);
  return (mixed ^ (mixed >>> 16)) & (buckets - 1);
}
