import { firstLetters, lastLetters } from '../../text/shorten.ts';
import type { FiguredSentence } from '../figured-sentences.ts';
import { isCounting } from '../measure-words.ts';
import { plainNumber } from '../plain-number.ts';
import { addUp } from '../told/reckoning.ts';
import { isSameUnit, unitKind } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import { lettersBetween, shared } from './letters-between.ts';
import { nearKeys, penKeys } from './pen-keys.ts';

/** A total in one paragraph that the parts in another do not make. */
export interface SumSlip {
  readonly paragraph: number;
  readonly sentence: FiguredSentence;
  readonly total: ToldFigure;
  /** Where the parts stand, and how they add up. */
  readonly other: number;
  readonly sum: number;
  readonly reckoning: string;
}

interface Run {
  readonly paragraph: number;
  readonly sentence: FiguredSentence;
  readonly parts: readonly ToldFigure[];
  readonly sum: number;
  readonly isClosed: boolean;
}

interface Total {
  readonly paragraph: number;
  readonly sentence: FiguredSentence;
  readonly total: ToldFigure;
}

/** What leaves a list open, or brings in what the total does not count. */
const open =
  /等\d|等[^，,。；;]{0,4}$|其中|结转|连同|加上|单独|未计|不计|不含|除外|重复|交叉|人次以上|上年|去年|累计(?!共)|同期|截至/u;
const closes = /其余|其他|余下|分[^，,。；;]{1,4}看|分别|合计|渠道中|按[^，,。；;]{1,6}分/u;
const wholeWord = /(?<!公)共|合计|总计|总|全年|全[县市区镇局]|两级|[三四五]项|三级/u;
/** How many paragraphs may lie between a total and its parts. */
const nearest = 6;
/** How many pairs of letters both sentences share at least. */
const least = 3;

/** Totals that the parts in another paragraph nearly make: 县级办结2140件，乡镇办结860件 … 两级共办结3100件. */
export function sumsAgain(
  sentences: readonly { readonly paragraph: number; readonly sentence: FiguredSentence }[],
): SumSlip[] {
  const runs = sentences.flatMap(({ paragraph, sentence }) => runsIn(paragraph, sentence));
  if (runs.length === 0) return [];
  const totals = totalsIn(sentences, runs);
  return runs.flatMap((run) => {
    const found = penKeys(run.sum)
      .concat(nearKeys(run.sum))
      .flatMap((key) => totals.get(`${unitKind(run.parts[0]?.unit ?? '')} ${key}`) ?? [])
      .find((total) => isMissed(total, run));
    if (!found) return [];
    const reckoning = `${run.parts.map(({ value }) => write(value)).join('＋')}＝${write(run.sum)}`;
    return [{ ...found, other: run.paragraph, sum: run.sum, reckoning }];
  });
}

/** Figures of one unit that follow each other in a sentence, two at least. */
function runsIn(paragraph: number, sentence: FiguredSentence): Run[] {
  const { text, told, figures } = sentence;
  if (figures.length < 2) return [];
  const lists: ToldFigure[][] = [];
  for (const [at, one] of told.entries()) {
    const previous = told[at - 1];
    const isPart =
      one.exact && isCounting(one.unit) && one.role !== 'change' && one.role !== 'average' && one.value > 0;
    const isNext =
      isPart && previous !== undefined && lists.at(-1)?.at(-1) === previous && isSameUnit(previous.unit, one.unit);
    if (isNext && one.start - previous.end <= 30) lists.at(-1)?.push(one);
    else if (isPart) lists.push([one]);
    else lists.push([]);
  }
  return lists.flatMap((parts) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || parts.length > 8) return [];
    const around = text.slice(Math.max(0, first.start - 30), last.end + 6);
    const isTotalled = parts.some(({ role, lead }) => role === 'total' && !/其余|其他/u.test(lead));
    if (open.test(around) || isTotalled) return [];
    return [{ paragraph, sentence, parts, sum: addUp(parts), isClosed: closes.test(around) }];
  });
}

/** The figures that could be totals, by their unit and the keys of numbers near them. */
function totalsIn(
  sentences: readonly { readonly paragraph: number; readonly sentence: FiguredSentence }[],
  runs: readonly Run[],
): Map<string, Total[]> {
  const units = new Set(runs.map(({ parts }) => unitKind(parts[0]?.unit ?? '')));
  const byKey = new Map<string, Total[]>();
  for (const { paragraph, sentence } of sentences)
    for (const total of sentence.told) {
      const kind = unitKind(total.unit);
      if (!total.exact || !units.has(kind) || total.value < 10 || total.role === 'change' || total.year === 'last')
        continue;
      for (const key of [...penKeys(total.value), ...nearKeys(total.value)]) {
        const list = byKey.get(`${kind} ${key}`) ?? [];
        list.push({ paragraph, sentence, total });
        byKey.set(`${kind} ${key}`, list);
      }
    }
  return byKey;
}

function isMissed({ paragraph, sentence, total }: Total, run: Run): boolean {
  if (paragraph === run.paragraph || Math.abs(paragraph - run.paragraph) > nearest) return false;
  if (total.value === run.sum || run.parts.some(({ value }) => value >= total.value)) return false;
  const saysWhole =
    wholeWord.test(total.lead) || /^（[^（）]{0,14}合计）/u.test(sentence.text.slice(total.end, total.end + 18));
  if (!(saysWhole || run.isClosed) || open.test(sentence.text.slice(Math.max(0, total.start - 30), total.end + 16)))
    return false;
  if (total.value < 100 && Math.abs(total.value - run.sum) > 2 + total.value * 0.06) return false;
  if (/^（[^）]{0,12}\d/u.test(sentence.text.slice(total.end, total.end + 16))) return false;
  if (holds(sentence, run.sum, total.unit) || holds(run.sentence, total.value, total.unit)) return false;
  if (run.parts.some((_part, at) => addUp(run.parts.slice(0, at + 1)) === total.value)) return false;
  const isBeside = run.isClosed && Math.abs(paragraph - run.paragraph) === 1;
  const pairs = lettersBetween(run.sentence.text);
  const alike = shared(lettersBetween(sentence.text), pairs);
  return isBeside ? alike > 0 : alike >= least && (saysWhole || isTopical(total, pairs));
}

/** Of a total without 共 the words right before it say what the parts are. */
function isTopical({ lead, tail }: ToldFigure, pairs: ReadonlySet<string>): boolean {
  return shared(lettersBetween(`${lastLetters(lead, 10)} ${firstLetters(tail, 6)}`), pairs) > 0;
}

function holds({ figures }: FiguredSentence, value: number, unit: string): boolean {
  return figures.some((one) => one.value === value && isSameUnit(one.unit, unit));
}

function write(value: number): string {
  return value >= 10_000 && value % 100 === 0 ? `${plainNumber(value / 10_000)}万` : plainNumber(value);
}
