/** Numbers grounds in the order they are first cited, so that each is printed once under the findings. */
export class BasisNotes {
  readonly #numbers = new Map<string, number>();

  /** The sign that stands for a ground: ①, and from fifty-one on （51）. */
  cite(basis: string): string {
    const number = this.#numbers.get(basis) ?? this.#numbers.size + 1;
    this.#numbers.set(basis, number);
    return sign(number);
  }

  /** The grounds with their signs, one a line. */
  lines(): string[] {
    return Array.from(this.#numbers, ([basis, number]) => `${sign(number)} ${basis}`);
  }
}

function sign(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `（${number}）`;
}
