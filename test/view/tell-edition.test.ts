import { describe, expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { MarkedText } from '../../src/view/marked-text.ts';
import { tellEdition } from '../../src/view/tell-edition.ts';
import { factsOf } from '../facts-of.ts';

const withhold = { from: ['public' as const], reason: '涉及个案' };

describe('what an edition tells', () => {
  const facts = factsOf({
    plan: { lead: '办好{件数}。', list: [{ text: '甲', withhold }, { text: '乙' }, { text: '丙' }] },
    marks: [{ path: '/plan/list/1/text', state: '待核实' }],
    indicators: [{ name: '件数', value: 3, unit: '件' }],
  });

  test('has its marks and gaps where the facts have them, though a piece before them is left out', () => {
    const options = { edition: 'public', missing: ['/plan/list/2/text', '/plan/list'], showUnverified: true } as const;
    const { texts } = tellEdition(annualReport, facts, options);
    expect(texts.plan?.list?.map(({ heading, text }) => [heading, text].map((one) => one && String(one)))).toEqual([
      [undefined, '乙'],
      [undefined, '丙〔缺：内容〕'],
      ['〔缺：各项安排〕', undefined],
    ]);
    expect(texts.plan?.list?.[0]?.text).toEqual(new MarkedText([{ text: '乙', mark: 'unverified' }]));
  });

  test('has words in braces written out before a gap', () => {
    const { texts } = tellEdition(annualReport, facts, { edition: 'committee', missing: ['/plan/lead'] });
    expect(String(texts.plan?.lead)).toBe('办好3件。〔缺：引出的话〕');
  });

  test('leaves the facts as they are', () => {
    const before = structuredClone(facts);
    tellEdition(annualReport, facts, { edition: 'public', missing: ['/shortcomings', '/plan/lead'] });
    expect(facts).toEqual(before);
  });
});
