import type { FiguredSentence } from '../figured-sentences.ts';
import { plainNumber } from '../plain-number.ts';
import { comesOut, reachOf, reckon } from '../told/reckoning.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';

const converted = /^[^，,。；;\d]{0,4}[，,（(]?(?:折合|约合|合|即|折算为?|相当于)(?:人民币)?(?:约)?$/u;
const eachPrice = /(?:单价|每[台套件个辆份名人户家次场亩]|各)[^，,。；;\d]{0,8}$/u;
const allPrice = /(?:总价|总额|总金额|合计|共计|总计|累计|合同价|共)[^，,。；;\d]{0,8}$/u;
const saved =
  /^[^，,。；;\d]{0,2}[，,](?:共|累计|直接|为财政|预计)?(?:节约|节省|节支|核减|审减|压减|少支出)[^，,。；;\d]{0,8}$/u;
const leaves = /扣除|质保金|另|其中|首付|预付|不含|除外|优惠|折扣|上限|最高/u;

/** Amounts of money that another way to tell them does not give: 4126800元，折合41.268万元 · 120台，单价1850元，总价21.2万元. */
export function moneyRelations({ text, figures, told }: FiguredSentence): FigureSlip[] {
  if (!figures.some(({ unit }) => unit === '元')) return [];
  return told.flatMap((figure, at) => {
    if (figure.unit !== '元' || !figure.exact) return [];
    return conversion(text, told, at) ?? product(text, told, at) ?? saving(text, told, at) ?? [];
  });
}

function conversion(text: string, told: readonly ToldFigure[], at: number): FigureSlip[] | undefined {
  const [one, other] = [told[at - 1], told[at]];
  if (one?.unit !== '元' || !other || !converted.test(text.slice(one.end, other.start))) return undefined;
  if (comesOut(reachOf(one), other)) return undefined;
  const [from, to] = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
  return [{ start: other.start, end: other.end, message: `${from}不等于${to}，请核对` }];
}

/** 3家企业各罚款2万元，共计罚款6元 */
function product(text: string, told: readonly ToldFigure[], at: number): FigureSlip[] | undefined {
  const [count, price, total] = [told[at - 2], told[at - 1], told[at]];
  if (!count || !price || !total || price.unit !== '元' || !/^[台套件个辆份名人户家次场亩部]$/u.test(count.unit))
    return undefined;
  if (!count.exact || !price.exact || !eachPrice.test(price.lead) || !allPrice.test(total.lead)) return undefined;
  if (leaves.test(text.slice(count.end, total.start)) || count.part !== total.part || total.start - count.end > 60)
    return undefined;
  if (
    comesOut(
      reckon(reachOf(count), reachOf(price), (a, b) => a * b),
      total,
    )
  )
    return undefined;
  const right = plainNumber(Number((count.value * price.value).toPrecision(12)));
  const reckoning = `${plainNumber(count.value)}×${plainNumber(price.value)}＝${right}元`;
  return [
    { start: total.start, end: total.end, message: `${text.slice(total.start, total.end)}不符：${reckoning}，请核对` },
  ];
}

/** 由86万元核减为79.3万元，节约7.7万元 */
function saving(text: string, told: readonly ToldFigure[], at: number): FigureSlip[] | undefined {
  const [from, to, rest] = [told[at - 2], told[at - 1], told[at]];
  if (!from || !rest || from.unit !== '元' || to?.unit !== '元' || to.role !== 'to' || !from.exact || !to.exact)
    return undefined;
  if (!saved.test(text.slice(to.end, rest.start))) return undefined;
  const right = Number((from.value - to.value).toPrecision(12));
  if (Math.abs(right - rest.value) <= rest.step / 2) return undefined;
  const scale = rest.step >= 100 ? 10_000 : 1;
  const written = `${plainNumber(Number((right / scale).toPrecision(12)))}${scale > 1 ? '万' : ''}元`;
  const [one, other] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
  return [{ start: rest.start, end: rest.end, message: `由${one}到${other}，相差${written}，请核对` }];
}
