import { describe, expect, test } from 'vitest';
import { readRoster } from '../../src/appraisal/roster.ts';
import { UsageError } from '../../src/errors.ts';

describe('a list of units', () => {
  test('is read by the names of its columns, in any order, below a title', () => {
    const text =
      '\ufeff2025年度报告应报单位,,,,,\r\n序号,公开网址,单位名称,收到日期,应报时间,层级\r\n1,https://a.gov.cn,云岭县司法局,2026年2月20日,2026-03-01,部门\r\n';
    expect(readRoster(text)).toEqual({
      units: [
        {
          unit: '云岭县司法局',
          level: '部门',
          dueOn: '2026-03-01',
          receivedOn: '2026-02-20',
          url: 'https://a.gov.cn',
        },
      ],
      notes: [],
    });
  });

  test.each([
    ['tabs', '单位\t应报\n云岭县\t否\n'],
    ['semicolons', '单位;应报\n云岭县;不报\n'],
    ['Chinese commas', '单位，应报\n云岭县，×\n'],
  ])('may have %s between its cells, and say that a unit need not report', (_name, text) => {
    expect(readRoster(text).units).toEqual([{ unit: '云岭县', isExempt: true }]);
  });

  test('without a head is read by its first column, and says so', () => {
    expect(readRoster('云岭县\n望川市\n')).toEqual({
      units: [{ unit: '云岭县' }, { unit: '望川市' }],
      notes: ['名单没有写“单位”的表头，按第一列是单位读'],
    });
  });

  test('says what of it is not used: a column, a unit that stands twice, a day without a year', () => {
    const { units, notes } = readRoster('单位,联系人,应报\n云岭县,甲,3月1日\n云岭县,乙,\n合计,,\n');
    expect(units).toEqual([{ unit: '云岭县' }]);
    expect(notes).toEqual([
      '名单里的“联系人”没有用',
      '名单里“云岭县”的应报时间“3月1日”不是完整的日期，没有用',
      '名单里“云岭县”写了两次，按先写的一次算',
    ]);
  });

  test('tells of a report that came without a day', () => {
    expect(readRoster('单位,收到\n云岭县,已报\n望川市,否\n').units).toEqual([
      { unit: '云岭县', receivedAs: '已报' },
      { unit: '望川市' },
    ]);
  });

  test('that names nobody is refused', () => {
    expect(() => readRoster('单位,应报\n')).toThrow(new UsageError('名单里没有单位'));
  });
});
