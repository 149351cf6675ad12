import type { FiguredSentence } from '../figured-sentences.ts';
import { isCounting } from '../measure-words.ts';
import { plainNumber } from '../plain-number.ts';
import type { Quantity } from '../quantities.ts';
import { addUp, comesOut, type Reach, reachOf, reckon } from '../told/reckoning.ts';
import { isSameUnit } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import { writeNumber } from '../write-number.ts';
import type { FigureSlip } from './figure-slip.ts';
import { holdPercentages } from './may-relate.ts';

/** How much of a sentence around a rate is looked at. */
const window = 160;

/** How many figures before a rate, and after it, are looked at. */
const reach = { before: 6, after: 4 } as const;

const rateName =
  /([\p{Script=Han}]{1,6})(?:率|比例|度)(?:为|是|约|达|达到|仅|仅为|只有|高达|超过|高于|突破|不足|低于|不低于|在)?$/u;
const atLeast = /(?:超过|高于|突破|不低于|超|大于)$/u;
const atMost = /(?:不足|低于|不到|不超过|小于)$/u;
/** What makes another base or another count of it. */
const otherBase =
  /结转|连同|旧存|存量|遗留|不计|不含|除外|剔除|扣除|按[^，。；]{1,10}计|裁定不|不再|撤回|未到期|加上|另有/u;

/** What is counted in the words of a rate when it is told by other words. */
const meanings: Readonly<Record<string, RegExp>> = {
  办结: /办结|审结|结案|办理完/u,
  结案: /结案|审结|办结/u,
  满意: /满意/u,
  败诉: /败诉/u,
  合格: /(?<!不)合格/u,
  通过: /通过/u,
  整改: /整改|销号/u,
  销号: /销号|整改/u,
  纠错: /纠错|纠正|撤销/u,
  化解: /化解/u,
  出庭: /出庭/u,
  出庭应诉: /出庭/u,
  参学: /实学|实际参|参学/u,
  参考: /实际参|参考|实考/u,
  参检: /参加|参检/u,
  参训: /实际参|参训|实训/u,
  覆盖: /覆盖|设立|建成|配备|完成|有/u,
  配备: /配备|覆盖|有/u,
  调解成功: /成功|达成/u,
  成功: /成功|达成/u,
  调解: /达成|调解成功|成功/u,
  调解和解: /调解和解|和解/u,
  采纳: /采纳|采用/u,
  公示: /公示/u,
  确认: /确认/u,
  问题发现: /发现问题|问题/u,
  回复: /回复|答复/u,
  答复: /答复|回复/u,
  办复: /办复|答复|办结/u,
  履行: /履行/u,
  审核通过: /通过/u,
  审核: /审核/u,
};

/** What a whole is told by. */
const wholeWord =
  /应|收到|受理|接收|接到|共|全部|全县|全市|排查|登记|交办|发现|抽查|抽检|评查|检查|立案|送审|提出|审结|申请|回访|调查|参加|培训|反馈|下达|抽取|总|发放|对|中/u;

/**
 * Rates that their two counts do not give: 受理1256件，办结1208件，办结率98.6% · 39家，占42家单位的95.2%. The part is the count that the
 * rate is named after, the whole a larger count in its unit. Silent where some reading of the sentence gives the rate.
 */
export function rateSlips(sentence: FiguredSentence): FigureSlip[] {
  if (!holdPercentages(sentence.figures, 1) || sentence.figures.length < 3) return [];
  const { text, told } = sentence;
  return told.flatMap((rate, at) => {
    if (rate.unit !== '%') return [];
    const isShare = rate.role === 'share' || /占[^占，,。；;]{0,14}$/u.test(told[at - 1]?.lead ?? '');
    const pair = isShare ? shareOf(text, told, at) : namedRate(text, told, at);
    return pair ? [pair] : [];
  });
}

/** 39家，占42家单位的95.2% */
function shareOf(text: string, told: readonly ToldFigure[], at: number): FigureSlip | undefined {
  const [one, other, rate] = [told[at - 2], told[at - 1], told[at]];
  if (!one || !other || !rate?.exact || !one.exact || !other.exact) return undefined;
  if (/占比$|占比(?:为|达|达到)$/u.test(rate.lead)) return shareAmong(text, one, other, rate);
  const [part, whole] = [one, other];
  if (!/占[^占，,。；;]{0,14}$/u.test(whole.lead) || whole.value <= 0) return undefined;
  const isNear = isSameUnit(part.unit, whole.unit) || whole.unit === '个' || part.unit === '个';
  if (!isNear || !isCounting(part.unit)) return undefined;
  if (rate.start - whole.end > 16 || part.value > whole.value) return undefined;
  const share = percentage(part, whole);
  return comesOut(share, rate) ? undefined : tell(text, rate, part, whole, share);
}

/** 292项，其中…286项，占比97.9% */
function shareAmong(text: string, whole: ToldFigure, part: ToldFigure, rate: ToldFigure): FigureSlip | undefined {
  if (!isSameUnit(part.unit, whole.unit) || part.value > whole.value || !/其中/u.test(part.before)) return undefined;
  if (rate.start - part.end > 20) return undefined;
  const share = percentage(part, whole);
  return comesOut(share, rate) ? undefined : tell(text, rate, part, whole, share);
}

function namedRate(text: string, told: readonly ToldFigure[], at: number): FigureSlip | undefined {
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
  const candidates = parts.length > 0 ? parts : counts;
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
  const best = sums[0] && isSum(name) ? sums[0] : (meantPair(told, at, parts, counts) ?? lacking(name, counts)[0]);
  if (!best) return undefined;
  const share = percentage(best.part, best.whole);
  return tell(text, rate, best.part, best.whole, share);
}

/** The words before 率; of 由60%提高到85% they stand before the first. */
function nameOf(rate: ToldFigure, before: ToldFigure | undefined): string | undefined {
  if (rate.role !== 'to') return rateName.exec(rate.lead)?.[1];
  return before?.unit === '%' ? rateName.exec(before.lead.replace(/(?:由|从)[^由从]{0,8}$/u, ''))?.[1] : undefined;
}

const fillers =
  /^(?:其中|全年|年内|全县|全市|我县|群众|案件|总体|综合|平均|累计|实际|整体|各类|的|占|且|达|并|均|使|按时|按期|及时|法定期限内)+/u;

/** Whether a rate is of something that the counts are not of: 其中实名举报办结率, 县直部门覆盖率. */
function isQualified(text: string, { lead, start }: ToldFigure, name: string, isAfter: boolean): boolean {
  const key = keyOf(name) ?? name.slice(-2);
  const own = lead.slice(0, Math.max(0, lead.lastIndexOf(key)));
  const extra = own.replace(fillers, '');
  const elsewhere = text.slice(Math.max(0, start - window), start - lead.length) + text.slice(start, start + window);
  const isForeign =
    isAfter && extra.length >= 2 && !elsewhere.includes(extra.slice(0, 2)) && !elsewhere.includes(extra.slice(-2));
  return (
    isForeign ||
    (/^其中/u.test(own) && extra.length > 0) ||
    (/按期|按时|及时/u.test(own) && !/按期|按时|及时/u.test(elsewhere))
  );
}

/** 合格率 of 1420 with 不合格37: the part is what is left. */
function lacking(name: string, counts: readonly ToldFigure[]) {
  const word = keyOf(name) ?? name.slice(-2);
  const missing = counts.find(({ lead }) => lead.includes(`不${word}`) || lead.includes(`未${word}`));
  const whole = counts.find(
    (count) => missing && count !== missing && isSameUnit(count.unit, missing.unit) && count.value > missing.value,
  );
  return missing && whole && counts.length === 2
    ? [{ part: { ...missing, value: whole.value - missing.value }, whole }]
    : [];
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

/** The longest known word that the name of a rate ends with. */
function keyOf(name: string): string | undefined {
  return Object.keys(meanings)
    .filter((one) => name.endsWith(one))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isNamed({ lead, tail }: ToldFigure, name: string): boolean {
  const key = keyOf(name);
  const meant = key === undefined ? undefined : meanings[key];
  const own = lead.slice(-14);
  const found = meant?.exec(own);
  if (found && /(?:未|不|应|逾期|没有)$/u.test(own.slice(0, found.index))) return false;
  if (meant) return found !== null || meant.test(tail.slice(0, 8));
  const word = name.slice(-2);
  return word.length === 2 && (own.includes(word) || tail.slice(0, 10).includes(word)) && !own.includes(`未${word}`);
}

function canPart(part: ToldFigure, whole: ToldFigure): boolean {
  return part !== whole && part.value <= whole.value && isSameUnit(part.unit, whole.unit);
}

const isSum = (name: string) => /优良|满意/u.test(name);

/** 优良率 counts 优秀 and 良好; 满意率 counts 满意 and 基本满意; any rate may count two neighbours. */
function sumsOf(name: string, counts: readonly ToldFigure[]) {
  const largest = counts.toSorted((a, b) => b.value - a.value);
  const isGood = (count: ToldFigure) => /优秀|良好|优/u.test(count.lead);
  const good = name.endsWith('优良') ? counts.filter(isGood) : [];
  const neighbours = counts.flatMap((one, at) => (counts[at + 1] ? [[one, counts[at + 1] as ToldFigure]] : []));
  const threes = counts.flatMap((one, at) =>
    counts[at + 2] ? [[one, counts[at + 1] as ToldFigure, counts[at + 2] as ToldFigure]] : [],
  );
  return [...(good.length > 1 ? [good] : []), ...neighbours, ...threes].flatMap((parts) => {
    const [first] = parts;
    const whole = largest.find((count) => first && !parts.includes(count) && isSameUnit(count.unit, first.unit));
    const value = addUp(parts);
    return first && whole && value <= whole.value ? [{ part: { ...first, value }, whole }] : [];
  });
}

function percentage(part: Quantity, whole: Quantity): Reach {
  return reckon(reachOf(part), reachOf(whole), (one, other) => (one / other) * 100);
}

type Bound = 'exact' | 'least' | 'most';

/** Whether the rate is stated exactly, as the least or as the most; undefined where it is only roughly told. */
function boundOf(text: string, { lead, end, start, exact }: ToldFigure): Bound | undefined {
  if (atLeast.test(lead) || text.startsWith('以上', end)) return 'least';
  if (atMost.test(lead) || /^以[下内]/u.test(text.slice(end, end + 2))) return 'most';
  return exact && !'近约'.includes(text.charAt(start - 1) || '无') ? 'exact' : undefined;
}

function isWithin(share: Reach, rate: ToldFigure, bound: Bound): boolean {
  if (bound === 'least') return share.high + 1e-9 >= rate.value;
  if (bound === 'most') return share.low - 1e-9 <= rate.value;
  return rate.value === 100 ? share.high >= 100 : comesOut(share, rate);
}

function tell(text: string, rate: Quantity, part: Quantity, whole: Quantity, share: Reach): FigureSlip {
  const right = writeNumber((share.low + share.high) / 2, Math.max(rate.decimals, 1));
  const written = text.slice(rate.start, rate.end);
  const reckoning = `${plainNumber(part.value)}÷${plainNumber(whole.value)}＝${right}%`;
  return { start: rate.start, end: rate.end, message: `${written}与前后数据不符：${reckoning}，请核对` };
}
