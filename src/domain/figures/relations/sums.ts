import type { FiguredSentence } from '../figured-sentences.ts';
import { isCounting } from '../measure-words.ts';
import { plainNumber } from '../plain-number.ts';
import { endAlike, isDivision } from '../told/outcomes.ts';
import { addUp, isSlipOfPen } from '../told/reckoning.ts';
import { isSameUnit } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';
import { shareUnit } from './may-relate.ts';

/** How a list of parts stands to its total. */
type Bond =
  /** The words say that the parts are all: 分别为, 组成, 其余. */
  | 'closed'
  /** 其中: the parts may be all, and may be not. */
  | 'among'
  /** Nothing is said; the parts follow. */
  | 'follows'
  /** 共, 合计 behind the parts. */
  | 'totalled';

/** No list that a person adds up is longer. */
const mostParts = 40;

interface PartedTotal {
  readonly total: ToldFigure;
  readonly parts: readonly ToldFigure[];
  readonly bond: Bond;
}

const closing = /分别(?:为|是|有)?|包括|组成|即|[：:]|(?:按|从)[^，,。；;]{1,10}(?:分|看|划分)[，,]|用于/u;
const open =
  /连同|结转|加上|等|另|此外|还有|交叉|重合|重复|同时|兼|多选|剔除|扣除|不计|不含|不在|除外|主要|以上|分两批|涉及|剩余|其余[^\d]{0,30}(?:为|是|在|列|转|撤|不|正|尚)/u;
const breaks =
  /同比|比上年|较上年|上年|去年|同期|[。！？]|(?<!公)共|合计|总计|累计|总量|总数|其中|分别|占|平均|每|[增减升降](?:长|加|少|至|到|为|幅)|达|覆盖|涉及|同时|另/u;
const totalWord =
  /(?:(?<!公)共|合计|总计|累计|总数|总量|总额|总盘子|总规模|[两二三四五六七八九]类)[^，,。；;：:、]{0,12}$/u;
const anyTotal = /(?<!公)共|合计|总计|累计/u;
/** 前三季度累计68次: a total of some of what stands before. */
const ofSpan = /前[一二三四五六七八九\d]|[上下]半年|其中|首批|季度/u;
const runningTotal = /累计|达/u;

/**
 * Totals that miss the sum of their parts, in any order: 共A，其中B、C · B、C，合计A · A，由B、C组成 · A，合格B、不合格C.
 * Silent where the list is open or overlaps, where another reading of it comes out, and where nothing says that it is whole
 * and the sum is far off.
 */
export function sumSlips(sentence: FiguredSentence): FigureSlip[] {
  if (!shareUnit(sentence.figures, 3)) return [];
  const { text, told } = sentence;
  const stated = new Set<number>();
  const inLists = new Set<ToldFigure>();
  return told
    .flatMap((total, at) => {
      const bonds = isTotal(total)
        ? [forward(text, told, at), backward(text, told, at)].flatMap((bond) => bond ?? [])
        : [];
      const [ahead] = bonds;
      if (ahead && ahead.bond !== 'totalled') {
        const [first] = ahead.parts;
        if (inLists.has(total) && ahead.bond !== 'among' && first && first.depth <= total.depth) bonds.shift();
        else for (const part of ahead.parts) inLists.add(part);
      }
      const agreeing = bonds.find(comesOut);
      const further = agreeing && againDivided(agreeing);
      const wrong = (agreeing ? (further ? [further] : []) : bonds).filter((bond) => misses(text, bond, stated));
      stated.add(total.value);
      return wrong.slice(0, 1).map(tell);
    })
    .concat(twoDivisions(text, told));
}

/** 报告89件、报告14件，经审核通过97件、退回7件: two lists of one thing, of which the second says what became of the first. */
function twoDivisions(text: string, told: readonly ToldFigure[]): FigureSlip[] {
  if (told.length < 4 || anyTotal.test(text)) return [];
  const [one, two, three, four] = told;
  if (!one || !two || !three || !four || told[4]?.unit === one.unit) return [];
  const all = [one, two, three, four];
  const isList = (a: ToldFigure, b: ToldFigure) =>
    /^[^，,。；;\d]{0,4}、[^，,。；;、\d]{0,12}$/u.test(text.slice(a.end, b.start));
  const isParted = /^[^，,。；;\d]{0,4}[，,](?:经|已|均|其中)?[^，,。；;、\d]{0,10}$/u.test(
    text.slice(two.end, three.start),
  );
  if (!all.every(({ unit, exact, role }) => exact && isSameUnit(unit, one.unit) && role === 'plain')) return [];
  if (!isList(one, two) || !isList(three, four) || !isParted || !isDivision([three.lead, four.lead], 2)) return [];
  const [first, second] = [addUp([one, two]), addUp([three, four])];
  if (first === second || Math.abs(first - second) > first / 10 || open.test(text.slice(four.end, four.end + 6)))
    return [];
  const message = `${one.value}＋${two.value}＝${first}，而${three.value}＋${four.value}＝${second}，请核对`;
  return [{ start: four.start, end: four.end, message }];
}

function isTotal({ exact, unit, role }: ToldFigure): boolean {
  return exact && isCounting(unit) && role !== 'change' && role !== 'average' && role !== 'from';
}

function isPart(one: ToldFigure | undefined, total: ToldFigure): one is ToldFigure {
  return (
    one?.exact === true &&
    isSameUnit(one.unit, total.unit) &&
    (one.role === 'plain' || one.role === 'rest' || (one.role === 'total' && !totalWord.test(one.lead)))
  );
}

/** Parts that follow a total. */
function forward(text: string, told: readonly ToldFigure[], at: number): PartedTotal | undefined {
  const [total, first] = [told[at], told[at + 1]];
  if (!total || !first || !isPart(first, total)) return undefined;
  const parts: ToldFigure[] = [];
  let next = at + 1;
  for (; next < told.length && parts.length < mostParts; next++) {
    const part = told[next];
    if (part?.unit === '%' && (part.role === 'share' || part.role === 'rate') && parts.length > 0) continue;
    if (part && parts.length > 0 && part.depth > (parts[0]?.depth ?? 0)) continue;
    if (!isPart(part, total) || (parts.length > 0 && !goesOn(text, parts.at(-1), part))) break;
    if (parts.length > 0 && part.depth < (parts[0]?.depth ?? 0)) break;
    parts.push(part);
  }
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return undefined;
  const opening = text.slice(total.end, first.start);
  if (opening.length > 40 || /[。！？]/u.test(opening)) return undefined;
  const rest = text.slice(last.end, last.end + 14);
  if (open.test(text.slice(total.end, last.start)) || isLeftOpen(rest)) return undefined;
  const isAmong = /其中/u.test(opening);
  const isRest = /其他|其余|余下|其它|剩余/u.test(last.lead) && parts.length > 1;
  // 甲部门作出213件，乙部门作出158件，其余部门作出105件: the first is a member, and no total.
  if (isRest && !anyTotal.test(total.lead) && total.lead.slice(-2) === first.lead.slice(-2)) return undefined;
  const isClosed =
    !isAmong && (closing.test(opening) || first.depth > total.depth || /^[^，,。；;]{0,6}组成/u.test(rest));
  return { total, parts, bond: isRest || isClosed ? 'closed' : isAmong ? 'among' : 'follows' };
}

/** Whether words behind a list say that it has more members: 等 · ，其余为… · ，另有. */
function isLeftOpen(rest: string): boolean {
  return (
    /^[^，,。；;]{0,8}等/u.test(rest) ||
    /^[^，,。；;：:]{0,6}[，,；;、和（(]?(?:以及|其余|其他|另|余下|剩余|还有|此外)/u.test(rest)
  );
}

/** Parts that stand before a total. */
function backward(text: string, told: readonly ToldFigure[], at: number): PartedTotal | undefined {
  const total = told[at];
  const nearest = told[at - 1];
  if (
    !total ||
    !nearest ||
    !totalWord.test(total.lead) ||
    !/^[^，,。；;、]{0,8}[，,、；;][^，,；;、]*$/u.test(total.before)
  )
    return undefined;
  if (open.test(total.before) || total.before.length > 24 || ofSpan.test(total.lead)) return undefined;
  const parts: ToldFigure[] = [];
  for (let index = at - 1; index >= 0 && parts.length < mostParts; index--) {
    const part = told[index];
    if (part?.unit === '%') break;
    if (!isPart(part, total)) break;
    if (parts[0] && !goesOn(text, part, parts[0])) break;
    parts.unshift(part);
  }
  return parts.length < 2 ? undefined : { total, parts, bond: 'totalled' };
}

/** Whether the words between two figures carry one list on. */
function goesOn(text: string, one: ToldFigure | undefined, next: ToldFigure): boolean {
  if (!one) return false;
  const gap = text.slice(one.end, next.start);
  if (gap.length > 40 || breaks.test(gap)) return false;
  const marks = gap.match(/[、，,；;]/gu)?.length ?? 0;
  return marks === 1 || (marks === 0 && /和|及|与/u.test(gap));
}

function comesOut({ total, parts, bond }: PartedTotal): boolean {
  if (parts.some(({ lead }) => /[各均每]$/u.test(lead))) return true;
  const ordered = bond === 'totalled' ? parts.toReversed() : parts;
  const tolerance = total.step === 1 ? 0 : (total.step / 2) * 1.001;
  let sum = 0;
  return ordered.some(({ value }, index) => {
    sum += value;
    return index > 0 && Math.abs(sum - total.value) <= tolerance + Math.abs(total.value) * 1e-9;
  });
}

/** 151件，建议92件、提案59件，办结149件，正在办理3件: the second division of a total whose first comes out. */
function againDivided({ total, parts, bond }: PartedTotal): PartedTotal | undefined {
  let sum = 0;
  const last = parts.findIndex(({ value }) => {
    sum += value;
    return sum === total.value;
  });
  const further = parts.slice(last + 1);
  return bond === 'totalled' || further.length < 2 ? undefined : { total, parts: further, bond: 'follows' };
}

function misses(text: string, bond: PartedTotal, stated: ReadonlySet<number>): boolean {
  const { total, parts } = bond;
  const sum = addUp(parts);
  if (
    comesOut(bond) ||
    stated.has(sum) ||
    /^[（(](?:不?含|其中|包括)/u.test(text.slice(total.end, total.end + 5)) ||
    open.test(text.slice(total.end, total.end + 6))
  )
    return false;
  const near = Math.abs(sum - total.value) <= total.value / 20 || isSlipOfPen(sum, total.value);
  const within = (share: number) => Math.abs(sum - total.value) <= total.value * share;
  const leads = parts.map(({ lead }) => lead);
  const isDivided = isDivision(leads, 2) || (parts.length > 2 && endAlike(leads));
  switch (bond.bond) {
    case 'closed':
      return within(0.5) || near;
    case 'among':
      return !overlaps(leads) && (near || (isDivided && parts.length > 2 && within(0.12)) || isOverfull(bond, sum));
    case 'follows':
      return isDivided && (within(0.15) || near) && !overlaps(leads);
    case 'totalled':
      return runningTotal.test(total.lead) && !/分别/u.test(leads[0] ?? '')
        ? near
        : near || (within(0.3) && total.value >= Math.max(...parts.map(({ value }) => value)));
  }
}

/** 6起，其中食品安全1起、安全生产2起、生态环境4起: a plain list that makes more than there is. */
function isOverfull({ total, parts }: PartedTotal, sum: number): boolean {
  const isPlain = parts.every(({ lead, role }) => role === 'plain' && lead.length <= 12);
  return parts.length > 2 && isPlain && sum > total.value && sum <= total.value * 1.25;
}

/** Attributes that one person or thing may have beside each other. */
const attributes = /女|党员|本科|学历|硕士|研究生|以上|以下|专职|兼职|少数民族|岁|专业|首次|涉企|重点|典型|新增/u;

function overlaps(leads: readonly string[]): boolean {
  if (leads.some((lead) => lead.includes('满意')) && !leads.some((lead) => lead.includes('不满意'))) return true;
  return leads.filter((lead) => attributes.test(lead)).length > 1;
}

function tell({ total, parts }: PartedTotal): FigureSlip {
  const isInTenThousands = [total, ...parts].every(({ value, step }) => step >= 100 && value >= 1000);
  const write = (value: number) =>
    isInTenThousands ? plainNumber(Number((value / 10_000).toPrecision(12))) : plainNumber(value);
  const scale = isInTenThousands ? '万' : '';
  const addition = parts.map(({ value }) => write(value)).join('＋');
  const message = `合计${write(total.value)}${scale}${total.unit}，而${addition}＝${write(addUp(parts))}${scale}，请核对`;
  return { start: total.start, end: total.end, message };
}
