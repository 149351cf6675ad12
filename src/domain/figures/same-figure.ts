import type { FiguredSentence } from './figured-sentences.ts';
import { isCounting } from './measure-words.ts';

/** A total in a text, and the words that say what it counts. */
export interface Total {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** As written: 326条. */
  readonly written: string;
  readonly phrase: string;
}

/** How many characters two phrases must share in one run to speak of the same thing. */
const shared = 8;
const introduces = /共|合计|总计/u;
const total = /(?<=(?<!公)(?:共|共计|合计|总计)\p{Script=Han}{0,6}(?:\d+个?\p{Script=Han}{1,3})?)\d/uy;
const owner = /\p{Script=Han}{2,4}(?:领域|镇|乡|街道|部门)/gu;

/** The totals of a sentence: figures that 共 or 共计 introduces, of 共涉及12个部门的53个事项 the last. */
export function totalsIn(sentence: FiguredSentence): Total[] {
  if (!introduces.test(sentence.text)) return [];
  return totalsOf(sentence).filter(
    ({ end, unit }, index, all) => all[index + 1]?.unit !== unit || (all[index + 1]?.start ?? 0) - end > 6,
  );
}

function totalsOf({ text: sentence, start, figures }: FiguredSentence): Total[] {
  return figures.flatMap((figure) => {
    total.lastIndex = figure.start;
    if (!figure.exact || !isCounting(figure.unit) || !total.test(sentence)) return [];
    const before = sentence.slice(Math.max(0, figure.start - 60), figure.start);
    const phrase = before.split(/[。；;]/u).at(-1) ?? '';
    const written = sentence.slice(figure.start, figure.end);
    return [
      {
        start: start + figure.start,
        end: start + figure.end,
        value: figure.value,
        unit: figure.unit,
        written,
        phrase,
      },
    ];
  });
}

/** The runs of a phrase by which another total on the same thing is found: its nouns' every eight characters, its owners, its unit. */
export function keysOf({ phrase, unit }: Total): string[] {
  const owners = [...new Set(phrase.match(owner)?.map((word) => word.slice(-4)))].toSorted().join();
  const runs = phrase.match(/[\p{Script=Han}]{8,}/gu) ?? [];
  return runs.flatMap((run) =>
    Array.from({ length: run.length - shared + 1 }, (_, at) => `${run.slice(at, at + shared)} ${owners} ${unit}`),
  );
}
