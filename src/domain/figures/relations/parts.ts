import { lastLetters } from '../../text/shorten.ts';
import type { FiguredSentence } from '../figured-sentences.ts';
import { isCounting } from '../measure-words.ts';
import type { Quantity } from '../quantities.ts';
import { endAlike } from '../told/outcomes.ts';
import { isSameUnit, unitKind } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';

/** What can never be more than what: a later step, and the steps that it comes from. */
const steps = [
  { part: /审结|办结|结案|裁决|作出|发出|判决/u, whole: /受理|立案|收到|接收|登记|申请/u },
  { part: /受理/u, whole: /收到|接到|申请/u },
  { part: /化解|调解成功|调处|调结/u, whole: /交办|受理|登记|排查/u },
  { part: /整改|销号|办结/u, whole: /发现|查出|排查|反馈/u },
  { part: /查实|属实/u, whole: /线索|举报/u },
  { part: /采纳|采用/u, whole: /提出|收到|征集/u },
  { part: /实际|实到|实考|实学/u, whole: /应/u },
  { part: /合格|通过|优秀/u, whole: /评查|抽查|抽检|培训|参加|参训|考试|参评|评议/u },
  { part: /回复|答复|反馈/u, whole: /送达|发出|制发|提出|收到/u },
  { part: /收回|回收/u, whole: /发放/u },
  { part: /实际参/u, whole: /报名/u },
  { part: /履行/u, whole: /达成/u },
  { part: /确认/u, whole: /申请/u },
  { part: /已有|建成|完成/u, whole: /辖|共有|现有|全县共|全市共/u },
] as const;

/** What brings in cases of another year or another place. */
const others = /结转|上年|去年|连同|历年|存量|旧存|遗留|加上|含|轮|人次以上|次年|累计/u;

/**
 * Parts above their wholes in one sentence: 受理97件，审结104件 · 培训612人次，合格628人次 · 83件，其中91件. Silent where what comes from elsewhere is
 * spoken of.
 */
export function partSlips(sentence: FiguredSentence): FigureSlip[] {
  if (!hasRise(sentence.figures)) return [];
  const { text, told } = sentence;
  const counts = told.filter(
    ({ unit, exact, role }) =>
      exact && isCounting(unit) && role !== 'change' && role !== 'average' && role !== 'to' && role !== 'from',
  );
  if (counts.length < 2 || others.test(text)) return [];
  const spoken = new Set<ToldFigure>();
  return counts.flatMap((part, index) => {
    const whole = wholeOf(text, counts, part, index);
    if (!whole || spoken.has(whole)) return [];
    spoken.add(whole);
    const isOne = isAmong(text, counts, counts.indexOf(whole), index);
    if (isOne && mayBeOfEarlier(counts, whole, part)) return [];
    const [own, other] = [text.slice(part.start, part.end), text.slice(whole.start, whole.end)];
    const message = `${lastLetters(part.lead, 6)}${own}，比${lastLetters(whole.lead, 6)}${other}还多，请核对`;
    const hint = isOne ? '请核对“其中”说的是哪个数' : '含上年结转的请写明';
    return [{ start: part.start, end: part.end, message, hint }];
  });
}

/** 事项901项，新增2项，其中检查896项: 其中 may mean what stands before the nearest count. */
function mayBeOfEarlier(counts: readonly ToldFigure[], whole: ToldFigure, { unit, value }: ToldFigure): boolean {
  return counts.slice(0, counts.indexOf(whole)).some((one) => isSameUnit(one.unit, unit) && one.value >= value);
}

/** Whether a count is above one before it in its unit; where none is, none can be above its whole. */
function hasRise(figures: readonly Quantity[]): boolean {
  const least = new Map<string, number>();
  return figures.some(({ unit, value }) => {
    if (!isCounting(unit)) return false;
    const kind = unitKind(unit);
    const before = least.get(kind) ?? value;
    if (value <= before) least.set(kind, value);
    return value > before;
  });
}

function wholeOf(text: string, counts: readonly ToldFigure[], part: ToldFigure, index: number): ToldFigure | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const whole = counts[at];
    if (!whole || whole.part !== part.part) return undefined;
    if (!isSameUnit(whole.unit, part.unit) || part.value <= whole.value) continue;
    if (
      counts.slice(at, index).reduce((sum, { value, unit }) => sum + (isSameUnit(unit, part.unit) ? value : 0), 0) >=
        part.value &&
      !isListed(text, counts, at, index)
    )
      return undefined;
    if (isAmong(text, counts, at, index) || isStep(whole, part) || isOfSpan(whole, part)) return whole;
  }
  return undefined;
}

/** 83件，其中91件: the first of the figures that 其中 opens, or a later one of the same list. */
function isAmong(text: string, counts: readonly ToldFigure[], at: number, index: number): boolean {
  const [whole, first, part] = [counts[at], counts[at + 1], counts[index]];
  if (!whole || !first || !part || /^[^，,。；;\d]{0,8}、/u.test(whole.before)) return false;
  if (!/^[^，,。；;、\d]{0,12}[，,；;：:（(]其中[^，,。；;\d]{0,16}$/u.test(text.slice(whole.end, first.start)))
    return false;
  if (whole.unit === '个' && whole.tail.slice(0, 2) !== part.tail.slice(0, 2)) return false;
  if (index === at + 1) return true;
  const gap = text.slice(counts[index - 1]?.end ?? 0, part.start);
  return (
    /^[^，,。；;\d]{0,8}、[^，,。；;\d]{0,12}$/u.test(gap) ||
    (/^[，,][^，,。；;\d]{0,12}$/u.test(gap) && endAlike([first.lead, part.lead]))
  );
}

/** Whether the part stands in the list that 其中 opens behind the whole. */
function isListed(text: string, counts: readonly ToldFigure[], at: number, index: number): boolean {
  return index === at + 1 || isAmong(text, counts, at, index);
}

/** 全年新收59件，仅上半年就新收64件 */
function isOfSpan(whole: ToldFigure, part: ToldFigure): boolean {
  const own =
    /(?:上半年|下半年|[一二三四]季度|前三季度|(?:\d{1,2}|单)月)(?:份)?(?:就|即|已|共)?([^，,。；;\d]{1,8})$/u.exec(
      part.lead,
    )?.[1];
  return own !== undefined && /全年|年内|一年|20\d\d年/u.test(whole.before) && whole.lead.includes(own.slice(0, 2));
}

function isStep(whole: ToldFigure, part: ToldFigure): boolean {
  const [own, other] = [part.before.slice(-14), whole.lead.slice(-14)];
  if (whole.unit === '个' && whole.tail !== '' && !`${part.lead}${part.tail}`.includes(whole.tail.slice(0, 2)))
    return false;
  if (part.unit === '个' && part.tail !== '' && !`${whole.lead}${whole.tail}`.includes(part.tail.slice(0, 1)))
    return false;
  return steps.some((step) => step.part.test(own) && step.whole.test(other) && !step.part.test(other));
}
