import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer, withoutAnswer } from '../../src/facts/answer-at.ts';
import { migrate } from '../../src/facts/file/migrate.ts';
import { withIds } from '../../src/facts/ids.ts';
import { deleteEntry, moveEntry } from '../../src/facts/order/reorder-entries.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { factsOf } from '../facts-of.ts';

describe('an answer', () => {
  test.each([
    ['/reportYear', 2025],
    ['/authority/name', '云岭县司法局'],
    ['/plan/list/0/text', '轮训。'],
    ['/indicators/-', { name: '培训' }],
  ])('put in at %s makes what lies on the way', (pointer, answer) => {
    const facts = withAnswer(factsOf(), pointer, answer);
    expect(answerAt(facts, pointer.replace('-', '0'))).toEqual(answer);
    expect(factsOf()).toEqual({ kind: 'annual-report', schemaVersion: 1 });
  });

  test('taken away takes its empty group with it, but leaves entries of lists', () => {
    expect(withoutAnswer(factsOf({ plan: { lead: '明年：' } }), '/plan/lead')).toEqual(factsOf());
    const facts = factsOf({ plan: { list: [{ text: '甲' }, { text: '乙' }] } });
    expect(withoutAnswer(facts, '/plan/list/0/text').plan?.list).toEqual([{}, { text: '乙' }]);
    expect(withoutAnswer(facts, '/plan/list/0').plan?.list).toEqual([{ text: '乙' }]);
  });

  test('never reaches what every object has', () => {
    expect(answerAt(factsOf(), '/constructor/name')).toBeUndefined();
    expect(answerAt(factsOf(), '/plan/lead/length')).toBeUndefined();
  });
});

describe('the entries of a list', () => {
  const facts = factsOf({
    plan: { list: [{ text: '甲' }, { text: '乙' }, { text: '丙' }] },
    marks: [
      { path: '/plan/list/1/text', state: '待核实' },
      { path: '/plan/lead', state: '暂缺' },
    ],
  });
  const listed = (changed: typeof facts) => changed.plan?.list?.map(({ text }) => text).join('');

  test('move with the marks on them', () => {
    const moved = moveEntry(facts, '/plan/list', 1, 0);
    expect([listed(moved), moved.marks?.map(({ path }) => path)]).toEqual([
      '乙甲丙',
      ['/plan/list/0/text', '/plan/lead'],
    ]);
  });

  test('go with the marks on them', () => {
    const left = deleteEntry(facts, '/plan/list', 1);
    expect([listed(left), left.marks?.map(({ path }) => path)]).toEqual(['甲丙', ['/plan/lead']]);
  });

  test('come back to their order when a move is undone', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), (from, to) => {
        expect(moveEntry(moveEntry(facts, '/plan/list', from, to), '/plan/list', to, from)).toEqual(facts);
      }),
    );
  });
});

describe('an id', () => {
  test('is made from the text, is its own, and stays when the text changes', () => {
    const made = withIds(
      annualReport,
      factsOf({
        shortcomings: { list: [{ problem: '乡镇力量不足，执法偏弱' }, { problem: '乡镇力量不足' }, {}] },
        indicators: [{ name: '复议受理' }],
      }),
    );
    expect(made.shortcomings?.list?.map(({ id }) => id)).toEqual(['乡镇力量不足', '乡镇力量不足2', undefined]);
    expect(made.indicators?.[0]?.id).toBe('复议受理');
    const reworded = withAnswer(made, '/shortcomings/list/0/problem', '基层力量薄弱');
    expect(withIds(annualReport, reworded).shortcomings?.list?.[0]?.id).toBe('乡镇力量不足');
  });
});

describe('the version of facts', () => {
  test('of today needs nothing', () => {
    expect(migrate(annualReport, factsOf())).toEqual(factsOf());
    expect(migrate(annualReport, 'text')).toBe('text');
  });

  test('older than today is brought up to date, or refused', () => {
    expect(
      migrate({ version: 1, migrations: { 0: (facts) => ({ ...facts, schemaVersion: 1 }) } }, { schemaVersion: 0 }),
    ).toEqual({
      schemaVersion: 1,
    });
    expect(() => migrate(annualReport, { schemaVersion: 0 })).toThrow('格式版本是 0');
  });

  test('newer than today is refused', () => {
    expect(() => migrate(annualReport, { schemaVersion: 2 })).toThrow('请先升级');
  });
});
