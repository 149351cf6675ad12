import type { FiguredSentence } from '../figured-sentences.ts';
import { reachOf } from '../told/reckoning.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';

const mayCompare = /[增减升降高低]|提升|超出|超过|回落/u;
const isRate = /率|满意度|占比|比例|比重|增速|增幅|覆盖面|知晓度/u;
/** What is counted, so that its change is no matter of points. */
const isCount =
  /(?:数量|额|罚款|罚没款|时长|件数|总量|人数|次数|案件|件次|用时|时间|金额|收入|经费|总数|起数|户数|受理量|申请量|收案量|投诉量|办件量|发案)/u;
/** ，比上年提高 · ，同比上升了: nothing of its own. */
const bareChange =
  /^[，,（(](?:但|且|并)?(?:同比|环比|[比较](?:上年|去年|上一年|20\d\d年)(?:同期)?(?:的)?)?[，,]?(?:再|又|均|分别)?(?:增长|增加|上升|提高|提升|下降|降低|减少|回落)(?:了|约|近)?$/u;
/** 高于全市平均水平 · 比全省平均高 · 超出目标 */
const beside = /(?:高于|低于|高出|低出|超出|超过)[^，,。；;\d]{2,14}$|比[^，,。；;\d]{2,14}(?:高|低|高出|低了|高了)$/u;
/** 满意率比上年提高 · 规范率同比提升了 */
const ofRateItself =
  /(?<!效|频|概|汇|利|功|税|费|速)(?:率|满意度|占比|比重)(?:总体|再|又|同比|环比|[比较](?:上年|去年|20\d\d年)(?:同期)?)(?:增长|增加|上升|提高|提升|下降|降低|减少|回落)(?:了|约|近)?$/u;
const ofPercent = /平均|水平|目标|全市|全省|全国|全县|上年|去年|同期|其他|周边|指标|任务/u;

/**
 * Changes of a percentage told in %: 满意率为96.4%，比上年上升1.7% · 增速高于全市平均水平1.3%; and changes of a count told in points. Silent
 * where the change has a subject of its own.
 */
export function pointSlips(sentence: FiguredSentence): FigureSlip[] {
  const { text, figures } = sentence;
  if (!figures.some(({ unit }) => unit === '%' || unit === '个百分点') || !mayCompare.test(text)) return [];
  const { told } = sentence;
  return told.flatMap((change, at): FigureSlip[] => {
    if (change.unit === '个百分点') return countInPoints(text, change, told[at - 1]);
    if (change.unit !== '%') return [];
    const rate = told[at - 1];
    const between = text.slice(rate?.end ?? 0, change.start);
    const isChange =
      rate?.unit === '%' &&
      rate.role !== 'change' &&
      isRateTold(text, rate) &&
      bareChange.test(between) &&
      !isRelative(rate, told[at - 2], change);
    const isBeside =
      beside.test(change.lead) &&
      !/[的为是]$/u.test(change.lead) &&
      ofPercent.test(change.lead) &&
      isRate.test(text.slice(Math.max(0, change.start - 40), change.start));
    if (!isChange && !isBeside && !ofRateItself.test(change.lead) && !isDifference(text, told, at)) return [];
    const written = text.slice(change.start, change.end);
    const right = `${written.replace(/[%％]$/u, '')}个百分点`;
    return [{ start: change.start, end: change.end, message: `两个百分数相差“${written}”，疑应为“${right}”` }];
  });
}

/** 3.1%，比全省5.0%的平均水平低1.9%: just what the two percentages before it differ by. */
function isDifference(text: string, told: readonly ToldFigure[], at: number): boolean {
  const [one, other, change] = [told[at - 2], told[at - 1], told[at]];
  if (one?.unit !== '%' || other?.unit !== '%' || !change?.exact || one.part !== change.part) return false;
  const apart = Number(Math.abs(one.value - other.value).toPrecision(12));
  if (apart !== change.value || apart === 0) return false;
  const relative = (apart / other.value) * 100;
  if (Math.abs(relative - change.value) <= change.step / 2) return false;
  return (
    /[比较超高低升降差]/u.test(text.slice(one.end, change.start)) &&
    !/[，,；;]/u.test(text.slice(other.end, change.start).slice(1))
  );
}

function isRateTold(text: string, rate: ToldFigure): boolean {
  return (
    rate.role === 'rate' || rate.role === 'share' || isRate.test(text.slice(Math.max(0, rate.start - 30), rate.start))
  );
}

/** From two percentages the change may be told as a relation; then it comes out as one. */
function isRelative(to: ToldFigure, from: ToldFigure | undefined, { value, step }: ToldFigure): boolean {
  if (from?.unit !== '%' || from.value === 0) return false;
  const relative = (Math.abs(reachOf(to).low - reachOf(from).low) / from.value) * 100;
  return Math.abs(relative - value) <= step * 1.5;
}

/** 案件数量比上年减少12个百分点 */
function countInPoints(text: string, change: ToldFigure, before: ToldFigure | undefined): FigureSlip[] {
  if (change.role !== 'change') return [];
  const clause = text.slice(Math.max(before?.end ?? 0, change.start - 24), change.start);
  const own = clause.split(/[，,；;。（(]/u).at(-1) ?? '';
  if (!isCount.test(own) || isRate.test(own) || /占|比$/u.test(own)) return [];
  const written = text.slice(change.start, change.end);
  const right = `${written.replace('个百分点', '')}%`;
  return [{ start: change.start, end: change.end, message: `“${own.trim()}${written}”说的是数量，疑应为“${right}”` }];
}
