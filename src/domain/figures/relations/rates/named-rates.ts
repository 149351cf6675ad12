import type { FiguredSentence } from '../../figured-sentences.ts';
import { isCounting } from '../../measure-words.ts';
import type { Reach } from '../../told/reckoning.ts';
import { isSameUnit } from '../../told/same-unit.ts';
import type { ToldFigure } from '../../told/told-figure.ts';
import type { FigureSlip } from '../figure-slip.ts';
import { isSum, lacking, sumsOf } from './part-sums.ts';
import { isQualified } from './qualified.ts';
import { isNamed, keyOf, nameOf, sharesLetters } from './rate-names.ts';
import { boundOf, canPart, isWithin, type Pair, percentage, tellRate } from './rate-reckoning.ts';

/** How much of a sentence around a rate is looked at. */
const window = 160;

/** How many figures before a rate, and after it, are looked at. */
const reach = { before: 6, after: 4 } as const;

/** What a whole is told by. */
const wholeWord =
  /应|收到|受理|接收|接到|共|全部|全县|全市|排查|登记|交办|发现|抽查|抽检|评查|检查|立案|送审|提出|审结|申请|回访|调查|参加|培训|反馈|下达|抽取|总|发放|对|中/u;

/** What makes another base or another count of it. */
const otherBase =
  /结转|连同|旧存|存量|遗留|不计|不含|除外|剔除|扣除|按[^，。；]{1,10}计|裁定不|不再|撤回|未到期|加上|另有/u;

/** A rate named after what is done that its two counts do not give: 受理1256件，办结1208件，办结率98.6%. */
export function namedRate({ text, told }: FiguredSentence, at: number): FigureSlip | undefined {
  const rate = told[at];
  const name = rate && nameOf(rate, told[at - 1]);
  if (!rate || !name || rate.role === 'from' || rate.role === 'change' || rate.year === 'last') return undefined;
  const around = told.slice(Math.max(0, at - reach.before), at + 1 + reach.after);
  const counts = around.filter(({ unit, exact, value, role, year }) => {
    return exact && isCounting(unit) && value > 0 && role !== 'change' && role !== 'average' && year !== 'last';
  });
  if (counts.length < 2) return undefined;
  const bound = boundOf(text, rate);
  if (bound === undefined) return undefined;
  const agrees = (share: Reach) => isWithin(share, rate, bound);
  const parts = counts.filter((count) => isNamed(count, name));
  const pairs = (from: readonly ToldFigure[]) =>
    from.flatMap((part) => counts.flatMap((whole) => (canPart(part, whole) ? [{ part, whole }] : [])));
  const candidates = parts.length > 0 && keyOf(name) !== undefined ? parts : counts;
  if (
    isQualified(
      text,
      rate,
      name,
      counts.some(({ start }) => start < rate.start),
    ) ||
    lacking(name, counts).some((pair) => agrees(percentage(pair.part, pair.whole)))
  )
    return undefined;
  if (pairs(candidates).some(({ part, whole }) => agrees(percentage(part, whole)))) return undefined;
  if (otherBase.test(text.slice(Math.max(0, rate.start - window), rate.end + window))) return undefined;
  const sums = sumsOf(name, counts);
  if (sums.some(({ part, whole }) => agrees(percentage(part, whole)))) return undefined;
  const best =
    sums[0] && isSum(name)
      ? sums[0]
      : (meantPair(told, at, parts, counts) ?? lacking(name, counts)[0] ?? onlyPair(rate, counts, name));
  if (!best) return undefined;
  const share = percentage(best.part, best.whole);
  return tellRate(text, rate, best.part, best.whole, share);
}

/** The count the rate is named after, and what it is a part of. */
function meantPair(
  told: readonly ToldFigure[],
  at: number,
  parts: readonly ToldFigure[],
  counts: readonly ToldFigure[],
) {
  const rate = told[at];
  const distance = ({ start }: ToldFigure) => Math.abs(start - (rate?.start ?? 0));
  for (const part of parts.toSorted((a, b) => distance(a) - distance(b))) {
    const wholes = counts.filter(
      (whole) => canPart(part, whole) && (wholeWord.test(whole.lead) || wholeWord.test(whole.tail.slice(0, 8))),
    );
    const before = wholes.filter(({ start }) => start < part.start);
    const whole = before.at(-1) ?? wholes.at(-1);
    if (whole) return wholes.filter(({ value }) => value !== whole.value).length > 2 ? undefined : { part, whole };
  }
  return undefined;
}

/** Rates that are taken over what was concluded, and what says that it was. */
const ofConcluded = /调解|和解|败诉|胜诉|纠错|撤诉|撤销|维持/u;
const concluded = /审结|办结|结案|裁判|应诉|判决|裁决/u;
/** Names of rates that say of whatever was to be done that it was. */
const done = /完成|落实|覆盖|实施|到位|执行$/u;

/** The two counts of a sentence that could alone be what a rate is of: 21个村…19个…达标率92.1%. */
function onlyPair(rate: ToldFigure, counts: readonly ToldFigure[], name: string): Pair | undefined {
  const near = counts.filter(({ part }) => part === rate.part);
  const [one, two] = near.filter((count) =>
    near.some((other) => other !== count && isSameUnit(other.unit, count.unit)),
  );
  const comparable = near.filter((count) => one && isSameUnit(count.unit, one.unit));
  if (!one || !two || comparable.length !== 2 || one.value === two.value) return undefined;
  const [whole, part] = one.value > two.value ? [one, two] : [two, one];
  if (ofConcluded.test(name) && !concluded.test(whole.lead)) return undefined;
  const isMeant = sharesLetters(part, name) || (done.test(name) && sharesLetters(whole, name));
  return part.start > whole.start && isMeant ? { part, whole } : undefined;
}
