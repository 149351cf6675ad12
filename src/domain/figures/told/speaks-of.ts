import { behindLast } from '../../text/sentences.ts';
import { steps } from './steps.ts';

/** What stands around a figure: its own clause before it, all of its sentence before it, the words right behind it. */
export interface Surroundings {
  readonly clause: string;
  readonly sentence: string;
  readonly behind: string;
}

/** What a table adds to the name of a thing, and a text does not. */
const ofTables = /(?:总)?(?:数量|件数|人数|次数|总数|数)$/u;
const step = new RegExp(steps, 'gu');
/** A name is of a step of the work where it opens or ends with it: 人民调解委员会 is of none. */
const stepAtEnds = new RegExp(`^(?:${steps})|(?:${steps})$`, 'gu');

/** How far before a figure its surroundings reach. */
const furthest = 60;

/** What stands around a stretch of a text. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - furthest), start);
  const sentence = behindLast(before, '。！？；;');
  const clause = behindLast(sentence, '，,、：:（(');
  const behind = /^[”“]?\p{Script=Han}{0,12}/u.exec(text.slice(end, end + 13))?.[0] ?? '';
  return { clause, sentence, behind };
}

/**
 * How far the words around a figure say what a name names: the share of the name's pairs of letters that stand there, 1 when all
 * do. Nought where they tell of another step of the work: 审结 of what is named 受理.
 */
export function speaksOf(name: string, { clause, sentence, behind }: Surroundings): number {
  const named = name.replace(ofTables, '') || name;
  const own: readonly string[] = named.match(stepAtEnds) ?? [];
  const told: readonly string[] = clause.match(step) ?? [];
  const isOther = own.length > 0 && !own.some((one) => told.includes(one)) && (told.length > 0 || !isIn(own, sentence));
  if (isOther) return 0;
  const pairs = pairsOf(named);
  const words = `${sentence}　${behind}`;
  return pairs.filter((pair) => words.includes(pair)).length / pairs.length;
}

function isIn(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}

function pairsOf(name: string): string[] {
  const letters = [...name];
  return letters.length < 2 ? [name] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
