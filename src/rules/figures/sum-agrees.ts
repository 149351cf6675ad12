import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { addUp, amountOf, type Figures } from '../../domain/figures/figures.ts';
import type { Indicator } from '../../domain/figures/indicator.ts';
import { plainNumber } from '../../domain/figures/plain-number.ts';

export const sumAgrees = {
  id: 'sum-agrees',
  severity: 'error',
  tags: ['figures'],
  title: '合计数须等于各分项之和',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '既写了合计数又写了由哪些数据相加的，相加核对一遍，上年数也核对；不是确数的不核。合计数不写，由程序相加，就不会错。',
  reads: 'facts',
  wrong: {
    indicators: [
      { name: '甲案件', value: 3 },
      { name: '乙案件', value: 4 },
      { name: '合计', value: 8, sumOf: ['甲案件', '乙案件'] },
    ],
  },
  right: {
    indicators: [
      { name: '甲案件', value: 3 },
      { name: '乙案件', value: 4 },
      { name: '合计', sumOf: ['甲案件', '乙案件'] },
    ],
  },
  check: (facts, { manuscript }) => {
    const { figures } = manuscript;
    return (facts.indicators ?? []).flatMap((figure, index) => [
      ...compare(figure, figure.value, (name) => amountOf(figures, name), figures, `/indicators/${index}/value`),
      ...compare(
        figure,
        figure.previous,
        (name) => figures.get(name)?.previous,
        figures,
        `/indicators/${index}/previous`,
      ),
    ]);
  },
} satisfies PartRule;

function compare(
  { name, sumOf = [], approx }: Indicator,
  stated: number | undefined,
  amount: (name: string) => number | undefined,
  figures: Figures,
  path: string,
): Finding[] {
  const parts = sumOf.map(amount);
  const sum = addUp(parts);
  const loose = approx || sumOf.some((part) => figures.get(part)?.approx);
  if (stated === undefined || loose || parts.length === 0 || sum === undefined || sum === stated) return [];
  const which = path.endsWith('previous') ? `“${name}”上年数` : `“${name}”`;
  const written = parts.flatMap((part) => part ?? []).map(plainNumber);
  const message = `${which}写的是${plainNumber(stated)}，而${written.join('＋')}＝${plainNumber(sum)}`;
  return [{ path, message }];
}
