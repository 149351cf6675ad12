import type { PartRule } from '../../check/rule.ts';

export const indicatorUsed = {
  id: 'indicator-used',
  severity: 'notice',
  tags: ['figures'],
  title: '填了的数据要用上',
  source: 'practice',
  basis: '实务：一处填数，处处一致',
  why: '填了数而正文、附件里没有引用，别的合计、比率也没有用到。可能是漏写，也可能是改稿时把引用换成了数字。合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { indicators: [{ name: '行政复议申请', value: 196 }] },
  right: { indicators: [{ name: '行政复议申请', value: 196 }], text: ['收到{行政复议申请}件。'] },
  check: (facts, { manuscript }) => {
    const { indicators = [] } = facts;
    const used = new Set<string>(indicators.flatMap(({ sumOf = [], ratioOf = [] }) => [...sumOf, ...ratioOf]));
    for (const { path, word } of manuscript.references)
      if (!path.startsWith('/indicators/')) used.add(word).add(word.replace(/(?:上年|同比)$/u, ''));
    const unused = indicators.flatMap(({ name }, index) => (used.has(name) ? [] : [{ name, index }]));
    const [first] = unused;
    if (!first) return [];
    const path = `/indicators/${first.index}`;
    return [{ path, message: `填了没有用到的数据：${unused.map(({ name }) => name).join('、')}` }];
  },
} satisfies PartRule;
