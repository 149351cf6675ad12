import type { FiguredSentence } from '../figured-sentences.ts';
import { isCounting } from '../measure-words.ts';
import { unitKind } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import { covered, shared } from './letters-between.ts';
import { nearKeys, penKeys } from './pen-keys.ts';

/** A figure of a paper, and in which paragraph it stands; the words around it are read when it is first held against another. */
export class PlacedFigure {
  readonly paragraph: number;
  readonly sentence: FiguredSentence;
  readonly figure: ToldFigure;
  #words: FigureWords | undefined;

  constructor(paragraph: number, sentence: FiguredSentence, figure: ToldFigure) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.figure = figure;
  }

  get words(): FigureWords {
    this.#words ??= figureWords(this.sentence.text, this.figure);
    return this.#words;
  }
}

/** How many earlier figures of one form a figure is held against. */
const most = 12;
/** Words that so many figures stand by that they tell none from another. */
const generic = new Set(
  '开展 展检 检查 查活 活动 培训 宣传 传活 召开 开会 会议 组织 参加 发放 资料 举办 案件 问题 办理 处理 处置 解决 整改 完成 线索 群众 干部 人员 结案 受理 下降 增长 组开 织开'.split(
    ' ',
  ),
);
/** How many pairs of letters two sentences share that speak of one thing, where the words of the figures are few or common. */
const sameTopic = 6;

/** However two figures lie to each other, so much of the words of one stands by the other. */
const leastOfAll = 0.5;

/** Pairs of figures in two paragraphs that say one thing and differ by a slip of the pen. */
export class ToldAgain {
  readonly #known = new Map<string, PlacedFigure[]>();

  /** The earlier figure that this one contradicts, if there is one; the figure is remembered. */
  meet(paragraph: number, sentence: FiguredSentence, figure: ToldFigure): PlacedFigure | undefined {
    const kind = kindOf(figure);
    if (kind === undefined) return undefined;
    const placed = new PlacedFigure(paragraph, sentence, figure);
    let found: PlacedFigure | undefined;
    /** Those of other paragraphs that it was held against: two numbers near each other share several keys. */
    const held = new Set<PlacedFigure>();
    for (const key of [...penKeys(figure.value), ...nearKeys(figure.value)]) {
      const bucket = this.#known.get(`${kind} ${key}`) ?? [];
      found ??= bucket.find((other) => {
        if (other.paragraph === paragraph || held.has(other)) return false;
        held.add(other);
        return isContradicted(other, placed);
      });
      bucket.push(placed);
      if (bucket.length > most) bucket.shift();
      this.#known.set(`${kind} ${key}`, bucket);
    }
    return found;
  }
}

/** What figures are compared among: counts of one unit, rates, rises, falls; undefined where a figure is not compared. */
function kindOf({ exact, unit, role, value, direction, year }: ToldFigure): string | undefined {
  if (!exact || year === 'last' || role === 'average' || role === 'multiple' || role === 'from') return undefined;
  if (unit === '%') return value < 1 || value === 100 ? undefined : role === 'change' ? `${direction}%` : '%';
  if (!isCounting(unit) || value < 3 || role === 'change') return undefined;
  return unitKind(unit);
}

function isContradicted(one: PlacedFigure, other: PlacedFigure): boolean {
  if (one.figure.value === other.figure.value) return false;
  if (one.figure.year !== other.figure.year && one.figure.year !== undefined && other.figure.year !== undefined)
    return false;
  if (holds(one.sentence, other.figure) || holds(other.sentence, one.figure)) return false;
  const [a, b] = [one.words, other.words];
  if (a.isLimited || b.isLimited) return false;
  const mine = likeness(a, b);
  if (mine < leastOfAll) return false;
  const isSwap = areSwapped(one.figure.value, other.figure.value);
  const isStrict = a.isQualified || b.isQualified;
  const [least, best] = isStrict ? [0.8, 0.8] : isSwap ? [0.5, 0.6] : [0.7, 0.8];
  if (mine < least) return false;
  const theirs = likeness(b, a);
  if (theirs < least || Math.max(mine, theirs) < best) return false;
  if (isFar(one.figure.value, other.figure.value) && !(covered(a.own, b.own) === 1 || covered(b.own, a.own) === 1))
    return false;
  const words = new Set([...a.own, ...b.own]);
  const telling = [...words].filter((pair) => !generic.has(pair)).length;
  const topic = shared(a.sentence, b.sentence);
  return telling >= 4 || topic >= sameTopic || (telling >= 2 && topic >= 4) || (isSwap && telling > 0 && topic > 1);
}

/** Small numbers, and numbers that are only near each other: they must be told by the same words. */
function isFar(one: number, other: number): boolean {
  return (one < 10 && other < 10) || !penKeys(one).some((key) => penKeys(other).includes(key));
}

/** How far the words of a figure stand in the sentence of another, in whatever order. */
function likeness(one: FigureWords, other: FigureWords): number {
  const pairs = covered(one.own, other.sentence);
  return pairs >= 0.5 ? Math.max(pairs, covered(one.letters, other.around)) : pairs;
}

/** Whether two numbers have the same digits in another order: hardly ever by chance. */
function areSwapped(one: number, other: number): boolean {
  const [a, b] = [one, other].map((value) => String(value).replace(/0{1,9}$/u, ''));
  if (a === undefined || b === undefined) return false;
  return a.length > 2 && [...a].toSorted().join('') === [...b].toSorted().join('');
}

/** Whether a sentence tells a figure too: then it knows of both. */
function holds({ figures }: FiguredSentence, { value, unit }: ToldFigure): boolean {
  return figures.some((one) => one.value === value && unitKind(one.unit) === unitKind(unit));
}
