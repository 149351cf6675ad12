import type { Finding } from '../../diagnostic.ts';
import { allMatches } from '../../domain/all-matches.ts';
import { amountOf, type Figures, figuresOf, writeNumber, writeYearOnYear } from '../../domain/figures.ts';
import { type Quantity, readQuantities } from '../../domain/quantities.ts';
import { walkTexts } from '../../facts/walk-texts.ts';
import { printedGroups } from '../../facts/written-texts.ts';
import type { Rule } from '../rule.ts';

/** {数据}，比上年提高 ; what follows is the change as typed. */
const compared =
  /(?<!\{)\{([\p{L}\p{N}]+)\}[，,]?(?:同比|[比较]上年|[比较]去年)(?:同期)?(增长|增加|上升|提高|下降|降低|减少)了?(?=\d)/gu;
const rising = /增|升|提/u;

export const yearOnYearAgrees = {
  id: 'year-on-year-agrees',
  severity: 'error',
  title: '打在正文里的同比须与上年数相符',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“{甲}，比上年提高12.8个百分点”里的12.8，按“数据”里本年、上年两个数，照所写的小数位核对。没填上年数的不核。写成{甲同比}，由程序计算，就不会错。',
  reads: ['/indicators/*/previous', '/indicators/*/value', '/measures'],
  wrong: {
    indicators: [{ name: '复议申请', value: 196, previous: 160, unit: '件' }],
    measures: { lead: '收到{复议申请}，同比增长25%。' },
  },
  right: {
    indicators: [{ name: '复议申请', value: 196, previous: 160, unit: '件' }],
    measures: { lead: '收到{复议申请}，同比增长22.5%。' },
  },
  check: (facts) => {
    const figures = figuresOf(facts.indicators ?? []);
    const texts = [...walkTexts(facts)].filter(({ path }) =>
      printedGroups.some((group) => path.startsWith(`/${group}/`)),
    );
    return texts.flatMap(({ path, text }) =>
      allMatches(text, compared).flatMap(({ 0: words, 1: name = '', 2: verb = '', index }): Finding[] => {
        const start = index + words.length;
        const [stated] = readQuantities(text.slice(start, start + 40));
        const right = stated?.exact ? rightChange(figures, name, verb, stated) : undefined;
        if (!stated || right === undefined) return [];
        const typed = text.slice(start, start + stated.end);
        const hint = `写成“{${name}同比}”由程序计算`;
        return [
          {
            path,
            span: { start, end: start + stated.end },
            message: `“${name}”${verb}${typed}，按两年的数应为${right}`,
            hint,
          },
        ];
      }),
    );
  },
} satisfies Rule;

/** What the change should read, or undefined when it is right or cannot be told. */
function rightChange(figures: Figures, name: string, verb: string, stated: Quantity): string | undefined {
  const [value, previous] = [amountOf(figures, name), figures.get(name)?.previous];
  if (value === undefined || previous === undefined || figures.get(name)?.approx) return undefined;
  const change = value - previous;
  const percent = stated.unit === '%' && figures.get(name)?.unit !== '%';
  const amount = percent ? (Math.abs(change) / previous) * 100 : Math.abs(change);
  if (!Number.isFinite(amount)) return undefined;
  const agrees = Number(writeNumber(amount, stated.decimals)) === stated.value && change > 0 === rising.test(verb);
  if (agrees) return undefined;
  if (percent) return writeYearOnYear(figures, name);
  const direction = change > 0 ? '增加' : '减少';
  return change === 0 ? '与上年持平' : `${direction}${writeNumber(amount, Math.max(stated.decimals, 0))}${stated.unit}`;
}
