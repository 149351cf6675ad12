/** How long nothing must arrive before what comes next is a hand's again. */
const quietMs = 40;
/** More letters than this at once were not typed by a hand. */
const burstLetters = 8;

const on = '\u001b[200~';
const off = '\u001b[201~';

/**
 * Lets through to a menu what a hand does, and nothing of a paste: between brackets, or where a terminal sends none, letters
 * and line ends that come at once. Ctrl-Z does not get through either: it would stop this process alone, and whatever
 * started it would wait for ever.
 */
export class MenuKeys {
  #isPasting = false;
  #held = '';
  #pastedAt = Number.NEGATIVE_INFINITY;

  /** What of a chunk of input, come at a time in milliseconds, is for the menu. */
  take(chunk: string, now: number): string {
    let rest = this.#held + chunk;
    this.#held = '';
    let typed = '';
    while (rest !== '') {
      const bracket = this.#isPasting ? off : on;
      const at = rest.indexOf(bracket);
      const end = at === -1 ? rest.length - beginsAtEnd(rest, bracket) : at;
      if (!this.#isPasting) typed += rest.slice(0, end);
      if (at === -1) {
        this.#held = rest.slice(end);
        break;
      }
      this.#isPasting = !this.#isPasting;
      rest = rest.slice(at + bracket.length);
    }
    return this.#withoutBurst(typed.replaceAll('\u001a', ''), now);
  }

  #withoutBurst(typed: string, now: number): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the keys that a terminal sends as sequences begin with ESC.
    const letters = typed.replace(/\u001b(?:\[[\d;]*|O)?[\x20-\x7e]?/g, '');
    const isBurst = [...letters].length > (/[\r\n]/.test(letters) ? 1 : burstLetters);
    const goesOn = letters !== '' && now - this.#pastedAt < quietMs;
    if (!isBurst && !goesOn) return typed;
    this.#pastedAt = now;
    return '';
  }
}

/** How many characters at the end of a text begin a bracket that has not come whole; a lone ESC is a key. */
function beginsAtEnd(text: string, bracket: string): number {
  const fewest = 2;
  for (let length = Math.min(bracket.length - 1, text.length); length >= fewest; length -= 1) {
    if (text.endsWith(bracket.slice(0, length))) return length;
  }
  return 0;
}
