/** A part of a pattern, as far as it tells what a text must hold, and how often it stands there. */
export interface Term {
  readonly fewest: number;
  readonly most: number;
  /** One of these letters; a class of many letters is named by how it is written. Undefined of any other letter. */
  readonly letters?: readonly string[] | { readonly written: string };
  /** What stands in a group: one of these rows of terms. */
  readonly rows?: readonly Row[];
  /** Of a group that is looked for before or behind the place and not taken: (?<=…), (?=…). */
  readonly looks?: 'back' | 'ahead';
}
export type Row = readonly Term[];

/** A class of more letters is no list. */
const longestList = 40;
const digits: readonly string[] = [...'0123456789'];
const once = { fewest: 1, most: 1 };

/** Where a place in a pattern stands at one of these. */
const quantifier = /(?:[*+?]|\{(\d{1,6})(?:(,)(\d{0,6}))?\})\??/y;
const assertion = /[$^]|\\[bB]/y;
const opening = /\((?:\?(?:<?([=!])|:|<\w+>))?/y;
const letterClass = /\[(?:\\.|[^\]\\])*\]/sy;
const escaped = /\\(?:u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/sy;
/** The escapes that stand for one letter, or for a digit. */
const plainEscape = /^\\(?:d|u[\da-fA-F]{4}|[^A-Za-z0-9])$/;

/** The rows of terms of a pattern, of which any text in which it finds something has one; what denies something is left out. */
export function readPattern({ source, flags }: RegExp): readonly Row[] {
  const anyCase = flags.includes('i');
  let at = 0;
  return rows();

  function rows(): Row[] {
    const all = [row()];
    while (source[at] === '|') {
      at += 1;
      all.push(row());
    }
    return all;
  }

  function row(): Row {
    const terms: Term[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (take(assertion)) continue;
      const group = take(opening);
      const term = group ? groupOf(group) : { ...once, ...oneLetter() };
      if (!term) continue;
      const times = take(quantifier);
      terms.push(times ? { ...term, ...timesOf(times) } : term);
    }
    return terms;
  }

  /** What stands in a group; undefined where it denies something. */
  function groupOf([opened, looks]: RegExpExecArray): Term | undefined {
    const inside = rows();
    at += 1;
    if (looks === '!') return undefined;
    if (looks === undefined) return { ...once, rows: inside };
    return { ...once, rows: inside, looks: opened.includes('<') ? 'back' : 'ahead' };
  }

  function oneLetter(): Pick<Term, 'letters'> {
    const written = take(letterClass)?.[0];
    if (written) return classOf(written, anyCase);
    const letter = take(escaped)?.[0] ?? nextLetter();
    const list = letter === '.' ? undefined : lettersOf(letter, anyCase);
    return list ? { letters: list } : {};
  }

  function nextLetter(): string {
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += letter.length;
    return letter;
  }

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) return undefined;
    at = pattern.lastIndex;
    return found;
  }
}

function timesOf([mark, from, comma, to]: RegExpExecArray): Pick<Term, 'fewest' | 'most'> {
  if (from === undefined) return { fewest: mark[0] === '+' ? 1 : 0, most: mark[0] === '?' ? 1 : Number.MAX_VALUE };
  return { fewest: Number(from), most: comma === undefined ? Number(from) : Number(to || Number.MAX_VALUE) };
}

/**
 * What is written by itself or as an escape: a letter, the digits; undefined where it may be another one. Where both cases are
 * meant, k and s also stand for K and ſ.
 */
function lettersOf(written: string, anyCase: boolean): readonly string[] | undefined {
  if (written === '\\d') return digits;
  if (written.length > 1 && written.startsWith('\\') && !plainEscape.test(written)) return undefined;
  const letter = written.length === 6 ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : written.slice(-1);
  const only = written.startsWith('\\') ? letter : written;
  if (!anyCase || only.toLowerCase() === only.toUpperCase()) return [only];
  return /[a-jl-rt-z]/i.test(only) ? [only.toLowerCase(), only.toUpperCase()] : undefined;
}

/** [一二三] is a list; nothing is known of [^…] and of kinds of letters. */
function classOf(written: string, anyCase: boolean): Pick<Term, 'letters'> {
  const list: string[] = [];
  const end = written.length - 1;
  const next = (at: number): string => {
    escaped.lastIndex = at;
    return escaped.exec(written)?.[0] ?? String.fromCodePoint(written.codePointAt(at) ?? 0);
  };
  if (written[1] === '^') return {};
  for (let at = 1; at < end; ) {
    const first = next(at);
    at += first.length;
    const last = written[at] === '-' && at + 1 < end ? next(at + 1) : undefined;
    if (last !== undefined) at += 1 + last.length;
    const from = lettersOf(first, anyCase);
    const to = last === undefined ? from : lettersOf(last, anyCase);
    if (!from || !to || (last !== undefined && from.length > 1)) return {};
    if (last === undefined) list.push(...from);
    else {
      const [low, high] = [from[0]?.codePointAt(0) ?? 0, to[0]?.codePointAt(0) ?? 0];
      if (high - low + list.length > longestList) return { letters: { written } };
      for (let code = low; code <= high; code += 1) list.push(String.fromCodePoint(code));
    }
  }
  return { letters: list };
}
