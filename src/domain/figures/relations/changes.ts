import type { FiguredSentence } from '../figured-sentences.ts';
import { comesOut, type Reach, reachOf, reckon } from '../told/reckoning.ts';
import { isSameUnit } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import { writeNumber } from '../write-number.ts';
import type { FigureSlip } from './figure-slip.ts';

/** Two values of one thing: what it was and what it is. */
interface Pair {
  readonly from: Reach;
  readonly to: Reach;
  readonly unit: string;
  /** The places in the list of figures of the two, in the order of the text. */
  readonly first: number;
  readonly last: number;
  readonly written: readonly [from: string, to: string];
}

/** A change that says whose it is by no word of its own. */
const bare =
  /^[，,、（(；;]?(?:但|且|并|即|共|净|也|仍)?(?:同比|环比|[比较]?(?:上年|去年|上一年|20\d\d年)(?:同期)?(?:的)?|分别|相应|总体|整体|实现|累计|两年|一年)*[，,]?(?:大幅|明显|显著|略有|逐年|平均|共|净|已|再)*(?:增长|增加|增|上升|升|提高|提升|扩大|扩充|多|上涨|下降|降低|减少|减|降|缩短|压缩|压减|压降|精简|回落|少|增幅|降幅|涨幅|减幅|压缩率|压降率|压减率|增长率|下降率|压缩比例|压减比例|压缩比|降低率|减少率|缩减)(?:比例|幅度)?(?:了|为|达|达到|约|近)?[-－—−]?$/u;
const mayChange = /[增减升降涨延]|提高|提升|缩短|压缩|精简|回落|扩[大充]|上年|去年|同比|倍|20\d\d年/u;
const otherBase = /可比|同口径|不变价|年均|环比|扣除|剔除|按可比/u;
const roundly = /持平/u;
/** 是上年7700件的1.4倍 · 由A增至B，是上年的2倍 */
const ofBefore = /^(?:(?:是|为|相当于)?(?:上年|去年|原来|之前|前者)(?:同期)?)?的$/u;
/** 低于全市均值92.3分: a figure of others, with which nothing of ours is compared. */
const ofOthers =
  /(?:低于|高于|超过|优于)[^，。；]{0,6}(?:均值|平均)[^，。；]{0,3}$|全[市省国](?:均值|平均)[^，。；]{0,3}$/u;
/** 比2024年的428件减少: what something is compared with has no change of its own. */
const isBase = /[比较](?:20\d\d年)?[^，,。；;\d]{0,8}的$/u;

/**
 * Changes that miss the two values beside them: 由21.3%升至34.7%，提高13.5个百分点 · 比上年的71件减少23件 · 同比下降12.5%，由3480件降至3160件 · 增加152件，
 * 增长13.8%. Direction, absolute change, percentage, percentage points and multiples; silent where a change has a subject of its own.
 */
export function changeSlips(sentence: FiguredSentence): FigureSlip[] {
  const { text, figures } = sentence;
  if (figures.length < 2 || !mayChange.test(text) || otherBase.test(text)) return [];
  const { told } = sentence;
  const pairs = pairsIn(text, told);
  const slips = pairs.flatMap((pair) => [
    ...wrongWay(text, told, pair),
    ...changesOf(text, told, pair).flatMap((change) => changeSlip(text, pair, change)),
    ...evenSlip(text, told, pair),
  ]);
  const own = told.flatMap((change, at) => [...valueAndChanges(text, told, change, at)]);
  const first = new Map<number, FigureSlip>();
  for (const slip of [...slips, ...own]) if (!first.has(slip.start)) first.set(slip.start, slip);
  return [...first.values()];
}

/** The pairs of a sentence: 由A降至B · B，上年为A · 比上年的A减少 · 2024年A，2025年B. */
function pairsIn(text: string, told: readonly ToldFigure[]): Pair[] {
  return told.flatMap((one, at): Pair[] => {
    const next = told[at + 1];
    if (!next || !one.exact || !next.exact || !isSameUnit(one.unit, next.unit) || one.unit === '个百分点') return [];
    if (one.role === 'change' || next.role === 'change' || next.role === 'share' || one.role === 'share') return [];
    if (next.part !== one.part || ofOthers.test(one.lead)) return [];
    if (next.role === 'to') return one.role === 'from' || isGoing(text, one, next) ? [pairOf(text, one, next, at)] : [];
    if (next.year === 'last' && one.year !== 'last' && isSameThing(one, next)) return [pairOf(text, next, one, at)];
    if (one.year === 'last' && next.year !== 'last' && isThisYear(next)) return [pairOf(text, one, next, at)];
    if (isCompared(text, one, next, told[at + 2])) return [pairOf(text, next, one, at)];
    if (typeof one.year === 'number' && next.year === one.year + 1 && isSameThing(one, next))
      return [pairOf(text, one, next, at)];
    return [];
  });
}

function pairOf(text: string, from: ToldFigure, to: ToldFigure, first: number): Pair {
  const written = [text.slice(from.start, from.end), text.slice(to.start, to.end)] as const;
  return { from: reachOf(from), to: reachOf(to), unit: from.unit, first, last: first + 1, written };
}

/** 82%提升至93% */
function isGoing(text: string, one: ToldFigure, next: ToldFigure): boolean {
  return /^[^，,。；;\d]{0,4}$/u.test(
    text
      .slice(one.end, next.start)
      .replace(/(?:20\d\d年|今年|现在|目前)的?$/u, '')
      .replace(/[\p{Script=Han}]{2,3}[到至为]$/u, ''),
  );
}

/** 407件，比2024年的365件减少42件: whatever year it was. */
function isCompared(text: string, one: ToldFigure, next: ToldFigure, change: ToldFigure | undefined): boolean {
  return (
    change?.role === 'change' &&
    /^[^，,。；;\d]{0,4}[，,（(][比较](?:20\d\d年)?[^，,。；;\d]{0,8}的$/u.test(text.slice(one.end, next.start)) &&
    /^[^，,。；;\d]{0,6}$/u.test(text.slice(next.end, change.start))
  );
}

/** 上年为A, 比上年的A …: nothing else is counted in between. */
function isSameThing(one: ToldFigure, next: ToldFigure): boolean {
  const words = next.lead.replace(
    /上年|去年|上一年|同期|20\d\d年|同比|[比较与和]|[的为是仅有只共达计（(]|受理|办理|立案|开展|查处/gu,
    '',
  );
  return words.length <= 2 || one.lead.includes(words.slice(-2));
}

function isThisYear({ lead }: ToldFigure): boolean {
  return /今年|本年|20\d\d年|现|达|为/u.test(lead) || lead.length <= 4;
}

/** 降至 and more than before. */
function wrongWay(_text: string, told: readonly ToldFigure[], { from, to, last, written }: Pair): FigureSlip[] {
  const going = told[last];
  if (going && /仅(?:有|为|开展|办理|受理)?$/u.test(going.lead) && to.low > from.high)
    return [
      { start: going.start, end: going.end, message: `${written[1]}比上年的${written[0]}多，不宜说“仅”，请核对` },
    ];
  if (going?.role !== 'to' || going.direction === 0) return [];
  const isWrong = going.direction > 0 ? to.high < from.low : to.low > from.high;
  if (!isWrong) return [];
  return [{ start: going.start, end: going.end, message: `由${written[0]}到${written[1]}，升降与数字不符，请核对` }];
}

/** The changes that belong to a pair: those without a subject in the clauses right behind it, or right before it. */
function changesOf(text: string, told: readonly ToldFigure[], { first, last }: Pair): ToldFigure[] {
  const found: ToldFigure[] = [];
  for (let at = last + 1; at < Math.min(told.length, last + 4); at++) {
    const [change, previous] = [told[at], told[at - 1]];
    if (!change || !previous || change.part !== told[last]?.part) break;
    if (change.role === 'multiple' && change.direction === 0 && at === last + 1 && ofBefore.test(change.lead))
      found.push(change);
    const isMultiple = change.role === 'multiple' && change.direction !== 0;
    const between = text.slice(previous.end, change.start);
    if ((change.role !== 'change' && !isMultiple) || !(isBareAfter(between) || isOfPair(text, told[first], between)))
      break;
    found.push(change);
  }
  for (let at = first - 1; at >= 0; at--) {
    const [before, next] = [told[at], told[at + 1]];
    const between = before && next ? text.slice(before.end, next.start) : '';
    const leadsOn =
      at < first - 1
        ? isBareAfter(between)
        : /^(?:[，,]|（)(?:即|达到|达|为|共)?(?:(?:由|从)[^，,。；;\d]{0,8}(?:20\d\d年的?)?)?$/u.test(between);
    if (before?.role !== 'change' || !leadsOn) break;
    found.push(before);
  }
  return found;
}

function isBareAfter(words: string): boolean {
  const plain = words.replace(/^[^，,。；;（(）)]{0,2}[）)]/u, '').replace(/^(?:人次|件次|左右)/u, '');
  return (
    bare.test(plain) ||
    bare.test(plain.replace(/^[\p{Script=Han}]{1,4}(?=[，,]|减少|增加|增长|下降|多|少|上升|提高)/u, ''))
  );
}

/** The difference of two figures is told of them as they are written, unless it is told less exactly. */
function differenceOf({ from, to }: Pair, change: ToldFigure): Reach {
  const middle = ({ low, high }: Reach) => (low + high) / 2;
  const exact = Number(Math.abs(middle(to) - middle(from)).toPrecision(12));
  const isAsExact = change.step <= Math.max(from.high - from.low, to.high - to.low) * 1.001;
  return isAsExact ? { low: exact, high: exact } : reckon(from, to, (a, b) => Math.abs(b - a));
}

/** ，投诉量上升 · ，法治示范村数量增长: a subject that is the pair's own, or the only one there is. */
function isOfPair(text: string, first: ToldFigure | undefined, between: string): boolean {
  const found =
    /^[，,]([\p{Script=Han}]{2,10}?)(?:同比|比上年|较上年)?(?:增长|增加|上升|提高|提升|下降|降低|减少)(?:了|近|约)?$/u.exec(
      between,
    );
  const subject = found?.[1]?.replace(/(?:总量|数量|总数|量|数|件数|率)$/u, '');
  if (!first || subject === undefined) return false;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const noun = before.replace(/(?:由|从|上年|去年|20\d\d年|的|全年|全县|[，,])/gu, '');
  return noun === '' || (subject.length >= 2 && before.includes(subject));
}

function changeSlip(text: string, pair: Pair, change: ToldFigure): FigureSlip[] {
  const { from, to, unit, written } = pair;
  const rises = to.low > from.high;
  const falls = to.high < from.low;
  const mark = { start: change.start, end: change.end };
  const told = `由${written[0]}到${written[1]}`;
  if ((change.direction > 0 && falls) || (change.direction < 0 && rises))
    return [{ ...mark, message: `${told}，是${rises ? '增加' : '减少'}，这里写的方向相反，请核对` }];
  if (change.role === 'multiple' && change.direction === 0) return timesSlip(pair, change);
  const difference = differenceOf(pair, change);
  const relative = reckon(from, to, (a, b) => (Math.abs(b - a) / a) * 100);
  const right = rightChange(change, unit, difference, relative);
  if (right === undefined || isBounded(text, change, relative)) return [];
  return [{ ...mark, message: `${told}，应为${wordOf(change)}${right}，请核对` }];
}

/** The word that tells a change: 增长, 降幅. */
function wordOf({ lead }: ToldFigure): string {
  return /(?:[\p{Script=Han}]{2})(?=(?:了|为|达|达到|约|近)?$)/u.exec(lead)?.[0] ?? '';
}

/** 是上年7700件的1.4倍 */
function timesSlip({ from, to, written }: Pair, times: ToldFigure): FigureSlip[] {
  const right = reckon(from, to, (a, b) => b / a);
  if (comesOut(right, times)) return [];
  const should = writeNumber((right.low + right.high) / 2, Math.max(1, times.decimals));
  return [{ start: times.start, end: times.end, message: `由${written[0]}到${written[1]}，应是${should}倍，请核对` }];
}

/** What the change should be; undefined where it comes out, or where the unit is another. */
function rightChange(change: ToldFigure, unit: string, difference: Reach, relative: Reach): string | undefined {
  const middle = ({ low, high }: Reach) => (low + high) / 2;
  if (change.unit === '%' && unit === '%') {
    if (comesOut(relative, change)) return undefined;
    return `${writeNumber(middle(difference))}个百分点`;
  }
  if (change.unit === '%')
    return comesOut(relative, change) ? undefined : `${writeNumber(middle(relative), change.decimals)}%`;
  if (change.unit === '个百分点')
    return unit !== '%' || comesOut(difference, change) ? undefined : `${writeNumber(middle(difference))}个百分点`;
  if (change.unit === '倍') {
    const times = { low: relative.low / 100, high: relative.high / 100 };
    return comesOut(times, change)
      ? undefined
      : `${writeNumber(middle(times), Math.max(1, change.decimals)).replace(/\.0$/u, '')}倍`;
  }
  if (!isSameUnit(change.unit, unit)) return undefined;
  if (comesOut(difference, change)) return undefined;
  const scale = change.step >= 10_000 ? 10_000 : 1;
  return `${writeNumber(middle(difference) / scale)}${scale > 1 ? '万' : ''}${change.unit}`;
}

/** 80%以上, 近30%, 超过: true of any number on the right side of it. */
function isBounded(text: string, change: ToldFigure, relative: Reach): boolean {
  if (change.exact || change.unit !== '%') return !change.exact;
  const isLeast = text.startsWith('以上', change.end) || /(?:超|超过|逾|高于)$/u.test(change.lead);
  return !isLeast || relative.high >= change.value;
}

/** 与上年的35件持平 */
function evenSlip(text: string, told: readonly ToldFigure[], { from, to, last, written }: Pair): FigureSlip[] {
  const previous = told[last];
  if (!previous || !roundly.test(text.slice(previous.end, previous.end + 4)) || !text.startsWith('持平', previous.end))
    return [];
  if (from.high >= to.low && to.high >= from.low) return [];
  return [
    { start: previous.start, end: previous.end, message: `${written[1]}和上年的${written[0]}不是“持平”，请核对` },
  ];
}

/** One value, its change and its percentage: 1104件，同比增加152件，增长13.8%; 7.6%，下降2.1个百分点，降幅2.1%. */
function valueAndChanges(text: string, told: readonly ToldFigure[], value: ToldFigure, at: number): FigureSlip[] {
  const [change, percent] = [told[at + 1], told[at + 2]];
  if (change?.role !== 'change' || !value.exact || !change.exact || change.direction === 0) return [];
  if (value.year === 'last' || value.role === 'change' || value.role === 'share' || value.part !== change.part)
    return [];
  if (isBase.test(text.slice(Math.max(0, value.start - 16), value.start))) return [];
  if (!isBareAfter(text.slice(value.end, change.start))) return [];
  const isPoints = value.unit === '%' && change.unit === '个百分点';
  if (isPoints || isSameUnit(value.unit, change.unit)) {
    const stated = told
      .slice(at + 1, at + 5)
      .find(
        (one) => one !== value && typeof value.year === 'number' && one.year === value.year - 1 && one.role === 'plain',
      );
    if (stated && isSameUnit(stated.unit, value.unit) && isSameThing(value, stated))
      return absolute(text, value, change, stated);
    if (percent?.year === 'last' && percent.role !== 'change') return absoluteBefore(text, value, change, percent);
    if (percent?.role !== 'change' || percent.unit !== '%' || !isBareAfter(text.slice(change.end, percent.start)))
      return [];
    const before = reckon(reachOf(value), reachOf(change), (one, other) => one - change.direction * other);
    if (before.low <= 0) return [];
    const right = reckon(before, reachOf(change), (one, other) => (other / one) * 100);
    if (comesOut(right, percent) || isBounded(text, percent, right)) return [];
    const was = writeNumber((before.low + before.high) / 2 / (value.step >= 1e4 ? 1e4 : 1));
    const written = text.slice(change.start, change.end);
    const should = writeNumber(
      (change.value / (value.value - change.direction * change.value)) * 100,
      percent.decimals,
    );
    return [
      { start: percent.start, end: percent.end, message: `上年是${was}，变动${written}，应为${should}%，请核对` },
    ];
  }
  return change.unit === '%' && value.unit !== '%' ? statedBefore(text, told, value, change, at) : [];
}

/** 468件，比上年增加62件，上年为416件 */
function absoluteBefore(text: string, value: ToldFigure, change: ToldFigure, before: ToldFigure): FigureSlip[] {
  if (!before.exact || !isSameUnit(before.unit, value.unit)) return [];
  if (!/^(?:[，,（(])(?:上年|去年)(?:同期)?(?:的)?(?:为|是)?$/u.test(text.slice(change.end, before.start))) return [];
  return absolute(text, value, change, before);
}

function absolute(text: string, value: ToldFigure, change: ToldFigure, before: ToldFigure): FigureSlip[] {
  const right = reckon(reachOf(value), reachOf(before), (to, from) => (to - from) * change.direction);
  if (comesOut(right, change)) return [];
  const [from, to] = [text.slice(before.start, before.end), text.slice(value.start, value.end)];
  return [
    {
      start: change.start,
      end: change.end,
      message: `由${from}到${to}，相差${writeNumber(Math.abs(right.low + right.high) / 2)}，请核对`,
    },
  ];
}

/** 276万元，同比下降8%，上年同期为290万元 */
function statedBefore(
  text: string,
  told: readonly ToldFigure[],
  value: ToldFigure,
  change: ToldFigure,
  at: number,
): FigureSlip[] {
  const before = told[at + 2];
  if (before?.year !== 'last' || !before.exact || !isSameUnit(before.unit, value.unit)) return [];
  if (!/^(?:[，,（(])(?:上年|去年)(?:同期)?(?:的)?(?:为|是)?$/u.test(text.slice(change.end, before.start))) return [];
  const right = reckon(reachOf(before), reachOf(value), (from, to) => ((to - from) / from) * 100 * change.direction);
  if (comesOut(right, change)) return [];
  const [from, to] = [text.slice(before.start, before.end), text.slice(value.start, value.end)];
  const rate = ((value.value - before.value) / before.value) * 100 * change.direction;
  const should =
    rate < 0 ? `方向相反，是${writeNumber(-rate, change.decimals)}%` : `应为${writeNumber(rate, change.decimals)}%`;
  return [{ start: change.start, end: change.end, message: `由${from}到${to}，${should}，请核对` }];
}
