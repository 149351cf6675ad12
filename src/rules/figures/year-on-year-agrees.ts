import type { WordRule } from '../../check/rule.ts';
import { amountOf, type Figures } from '../../domain/figures/figures.ts';
import { type Quantity, quantityAt } from '../../domain/figures/quantities.ts';
import { writeNumber } from '../../domain/figures/write-number.ts';
import { writeYearOnYear } from '../../domain/figures/write-year-on-year.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

/** {数据}，比上年提高 ; what follows is the change as typed. */
const compared =
  /(?<!\{)\{([^{}]+)\}[，,]?(?:同比|[比较]上年|[比较]去年)(?:同期)?(增长|增加|上升|提高|下降|降低|减少)了?/gu;
const signs = signsOf(compared);
const rising = /增|升|提/u;

export const yearOnYearAgrees = {
  id: 'year-on-year-agrees',
  severity: 'error',
  tags: ['figures'],
  title: '打在正文里的同比须与上年数相符',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“{甲}，比上年提高12.8个百分点”里的12.8，按“数据”里本年、上年两个数，照所写的小数位核对。没填上年数的不核。写成{甲同比}，由程序计算，就不会错。',
  reads: 'manuscript',
  wrong: {
    indicators: [{ name: '复议申请', value: 196, previous: 160, unit: '件' }],
    text: ['收到{复议申请}，同比增长25%。'],
  },
  right: {
    indicators: [{ name: '复议申请', value: 196, previous: 160, unit: '件' }],
    text: ['收到{复议申请}，同比增长22.5%。'],
  },
  check: (manuscript) => {
    const { figures } = manuscript;
    return writtenSpots(manuscript, signs, (text) =>
      allMatches(text, compared).flatMap(({ 0: words, 1: name = '', 2: verb = '', index }) => {
        const stated = quantityAt(text, index + words.length);
        if (!stated) return [];
        const right = rightChange(figures, name, verb, stated);
        if (right === undefined) return [];
        const { start, end } = stated;
        const message = `“${name}”${verb}${text.slice(start, end)}，按两年的数应为${right}`;
        return [{ start, end, message, hint: `写成“{${name}同比}”由程序计算` }];
      }),
    );
  },
} satisfies WordRule;

/** What the change should read, or undefined when it is right or cannot be told. */
function rightChange(figures: Figures, name: string, verb: string, stated: Quantity): string | undefined {
  const [figure, value] = [figures.get(name), amountOf(figures, name)];
  if (!stated.exact || value === undefined || figure?.previous === undefined || figure.approx) return undefined;
  const change = value - figure.previous;
  const percent = stated.unit === '%' && figure.unit !== '%';
  const amount = percent ? (change / figure.previous) * 100 : change;
  if (Number(writeNumber(amount, stated.decimals)) === (rising.test(verb) ? stated.value : -stated.value))
    return undefined;
  return percent ? writeYearOnYear(figures, name) : writeChange(change, stated);
}

function writeChange(change: number, { decimals, unit }: Quantity): string {
  if (change > 0) return `增加${writeNumber(change, decimals)}${unit}`;
  return change < 0 ? `减少${writeNumber(-change, decimals)}${unit}` : '与上年持平';
}
