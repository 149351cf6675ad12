import type { Indicator } from './indicator.ts';
import { writeNumber } from './write-number.ts';

/** A rate or a sum that the numbers typed suggest. */
export interface Proposal {
  readonly indicator: Indicator;
  /** 化解60件 ÷ 交办110件 = 54.55%，是否写成“化解率”？ */
  readonly question: string;
}

/** What is done, and what it is done to: 化解 of what was 交办. */
const finished = ['化解', '办结', '审结', '整改', '答复', '调解成功', '纠正', '纠错'];
const begun = ['交办', '受理', '收到', '申请', '排查', '发现', '应诉'];

/** Proposes a rate for each pair of counts with one unit of which one tells what was begun, the other what was finished. */
export function proposeRates(indicators: readonly Indicator[]): Proposal[] {
  const names = new Set(indicators.map(({ name }) => name));
  return indicators.flatMap((part) => {
    const verb = finished.find((word) => part.name.includes(word));
    const whole = indicators.find((one) => one !== part && isWhole(one, part));
    if (verb === undefined || !whole || names.has(`${verb}率`)) return [];
    const rate = writeNumber(((part.value ?? 0) / (whole.value ?? 1)) * 100);
    return [
      {
        indicator: { name: `${verb}率`, ratioOf: [part.name, whole.name] },
        question: `${told(part)} ÷ ${told(whole)} = ${rate}%，是否写成“${verb}率”？`,
      },
    ];
  });
}

/** Proposes a sum where one figure is just as large as the others of its unit together. */
export function proposeSums(indicators: readonly Indicator[]): Proposal[] {
  return indicators.flatMap((total) => {
    const parts = indicators.filter((one) => one !== total && one.unit === total.unit && one.value !== undefined);
    const sum = parts.reduce((subtotal, { value = 0 }) => subtotal + value, 0);
    if (parts.length < 2 || total.value === undefined || sum !== total.value) return [];
    return [
      {
        indicator: { name: total.name, ...(total.unit && { unit: total.unit }), sumOf: parts.map(({ name }) => name) },
        question: `${parts.map(told).join(' + ')} = ${told(total)}，以后是否由程序相加？`,
      },
    ];
  });
}

function isWhole(one: Indicator, part: Indicator): boolean {
  const { value = 0 } = one;
  return (
    one.unit === part.unit &&
    value > 0 &&
    (part.value ?? Number.NaN) <= value &&
    begun.some((word) => one.name.includes(word))
  );
}

function told({ name, value, unit = '' }: Indicator): string {
  return `${name}${value}${unit}`;
}
