import type { FiguredSentence } from '../../figured-sentences.ts';
import { isCounting } from '../../measure-words.ts';
import { addUp } from '../../told/reckoning.ts';
import { isSameUnit } from '../../told/same-unit.ts';
import type { ToldFigure } from '../../told/told-figure.ts';
import type { FigureSlip } from '../figure-slip.ts';
import { boundOf, isWithin, type Pair, percentage, tellRate } from './rate-reckoning.ts';

/** What makes another base of it. */
const otherBase =
  /结转|连同|旧存|存量|遗留|不计|不含|除外|剔除|扣除|按[^，。；]{1,10}计|加上|另有|此外|重复|交叉|上年|去年|同期|累计/u;
/** 占 and what is whole: 占抽查量的, 占比. */
const shareOf =
  /占(?!比)([^占，,。；;]{0,14}?)(?:的)?(?:比例|比重|比)?(?:为|达|达到|约)?$|占比(?:为|达|达到|约为|约)?$/u;
const everything = /总|全部|全县|全市|全局|全镇|全年|其中|所有|合计/u;
/** 两者占: several counts are the part. */
const together = /[两二三四]者|合计|共/u;
/** 审结案件中，…占比: the whole was told in another sentence. */
const within = /^[^，,。；;\d]{2,12}中[，,]/u;
/** How many figures before a share are looked at. */
const reach = 6;

/** A share that its count and the whole do not give: 39家，占42家单位的95.2% · 320段，问题视频45段，占抽查量的12.1%. */
export function shareSlip({ text, told }: FiguredSentence, at: number): FigureSlip | undefined {
  const [rate, previous] = [told[at], told[at - 1]];
  if (!rate?.exact || !previous) return undefined;
  const bound = boundOf(text, rate);
  if (bound === undefined || within.test(text)) return undefined;
  if (/占[^占，,。；;]{0,14}$/u.test(previous.lead) && rate.lead.length <= 14) {
    if (together.test(previous.lead)) return undefined;
    const pair = toldPair(told[at - 2], previous, rate);
    return pair && !isWithin(percentage(pair.part, pair.whole), rate, bound) ? said(text, rate, pair) : undefined;
  }
  const found = shareOf.exec(rate.lead);
  if (!found || rate.start - previous.end > 24 || !isPart(previous, rate)) return undefined;
  const gap = text.slice(previous.end, rate.start);
  if (/[。；;：:]/u.test(gap) || (gap.match(/[，,、]/gu)?.length ?? 0) > 1 || /^[^，,（(]*、/u.test(gap))
    return undefined;
  const earlier = told.slice(Math.max(0, at - reach), at - 1).filter((one) => isPart(one, rate));
  const wholes = earlier.filter(({ unit, value }) => isSameUnit(unit, previous.unit) && value > previous.value);
  const agrees = (part: ToldFigure, value: number) =>
    earlier.some(
      (whole) =>
        whole.value > 0 &&
        isSameUnit(whole.unit, part.unit) &&
        isWithin(percentage({ ...part, value }, whole), rate, bound),
    );
  if (agrees(previous, previous.value) || earlier.some((one) => agrees(one, one.value))) return undefined;
  if (earlier.some((one) => agrees(previous, addUp([one, previous])))) return undefined;
  const isAdded = addUp(earlier.filter((one) => !wholes.includes(one) && isSameUnit(one.unit, previous.unit)));
  if (agrees(previous, isAdded + previous.value)) return undefined;
  if (otherBase.test(text.slice(Math.max(0, (wholes[0] ?? previous).start - 20), rate.end))) return undefined;
  const whole = wholeMeant(wholes, found[1] ?? '', previous);
  return whole ? said(text, rate, { part: previous, whole }) : undefined;
}

function isPart({ exact, unit, role, year, part }: ToldFigure, rate: ToldFigure): boolean {
  return exact && isCounting(unit) && role !== 'change' && role !== 'average' && year !== 'last' && part === rate.part;
}

/** 39家，占42家单位的: both are told. */
function toldPair(part: ToldFigure | undefined, whole: ToldFigure, rate: ToldFigure): Pair | undefined {
  if (!part?.exact || !whole.exact || whole.value <= 0 || part.value > whole.value) return undefined;
  const isNear = isSameUnit(part.unit, whole.unit) || whole.unit === '个' || part.unit === '个';
  return isNear && isCounting(part.unit) && rate.start - whole.end <= 16 ? { part, whole } : undefined;
}

/** The whole that 占… names by a letter of its own; of 占比 and 占总数 the only one there is. */
function wholeMeant(wholes: readonly ToldFigure[], named: string, part: ToldFigure): ToldFigure | undefined {
  const words = named.replace(/[的全部总数量件案人次个家]/gu, '');
  const spoken = wholes.filter(({ lead, tail }) => {
    const around = lead.slice(-14) + tail.slice(0, 8);
    return [...words].some((letter, index) => around.includes(words.slice(index, index + 2)) && letter !== '');
  });
  if (words.length > 1) return spoken.length === 1 ? spoken[0] : undefined;
  if (new Set(wholes.map(({ value }) => value)).size !== 1) return undefined;
  const isAmong = /其中/u.test(part.before) || everything.test(named) || named === '';
  return isAmong ? wholes[0] : undefined;
}

function said(text: string, rate: ToldFigure, { part, whole }: Pair): FigureSlip {
  return tellRate(text, rate, part, whole, percentage(part, whole));
}
