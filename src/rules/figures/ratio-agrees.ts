import type { PartRule } from '../../check/rule.ts';
import { amountOf } from '../../domain/figures/figures.ts';
import { plainNumber } from '../../domain/figures/plain-number.ts';
import { writeNumber } from '../../domain/figures/write-number.ts';

export const ratioAgrees = {
  id: 'ratio-agrees',
  severity: 'error',
  tags: ['figures'],
  title: '比率须等于两数相除',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '既写了比率又写了由哪两个数据相除的，按所写的小数位四舍五入核对。比率不写，由程序相除，就不会错。',
  reads: 'facts',
  wrong: {
    indicators: [
      { name: '化解', value: 60 },
      { name: '交办', value: 110 },
      { name: '化解率', value: 54.54, ratioOf: ['化解', '交办'] },
    ],
  },
  right: {
    indicators: [
      { name: '化解', value: 60 },
      { name: '交办', value: 110 },
      { name: '化解率', value: 54.55, ratioOf: ['化解', '交办'] },
    ],
  },
  check: (facts, { manuscript }) => {
    const { figures } = manuscript;
    return (facts.indicators ?? []).flatMap(({ name, value, ratioOf, approx, decimals }, index) => {
      if (value === undefined || !ratioOf || approx || ratioOf.some((part) => figures.get(part)?.approx)) return [];
      const [part, whole] = ratioOf.map((one) => amountOf(figures, one));
      if (part === undefined || !whole) return [];
      const places = decimals ?? /\.(\d+)/u.exec(String(value))?.[1]?.length ?? 0;
      const right = writeNumber((part / whole) * 100, places);
      if (Number(right) === value) return [];
      const message = `“${name}”写的是${plainNumber(value)}%，而${plainNumber(part)}÷${plainNumber(whole)}＝${right}%`;
      return [{ path: `/indicators/${index}/value`, message }];
    });
  },
} satisfies PartRule;
