import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/kinds/appraise.ts';
import { ForeignPaper } from '../../../src/manuscript/foreign-paper.ts';
import { readForeign } from '../../../src/reader/read.ts';

function appraised(...lines: string[]) {
  const text = ['云岭县司法局2025年法治政府建设情况报告', '', ...lines].join('\n');
  const read = readForeign(new TextEncoder().encode(text));
  if ('convert' in read) throw new Error('a text needs no conversion');
  return appraise(new ForeignPaper(read));
}

const measures = ['一、主要举措和成效', '（一）规范执法。全年评查案卷110件。'];

function partsOf(...lines: string[]) {
  return appraised(...lines).parts.map(({ name, told, place }) => `${name} ${told} ${place}`.trim());
}

describe('the parts that the law asks for', () => {
  test('stand under headings of their own', () => {
    const parts = partsOf(
      ...measures,
      '二、存在的不足和原因',
      '案卷质量不高，主要是培训不够。',
      '三、主要负责人履行第一责任人职责情况',
      '局长主持会议4次。',
      '四、2026年工作安排',
      '开展轮训。',
    );
    expect(parts).toEqual(['主要举措 单列 一、', '不足和原因 单列 二、', '第一责任人 单列 三、', '下年安排 单列 四、']);
  });

  test('are within others: under one heading, under a lower heading, in a sentence', () => {
    const parts = partsOf(
      ...measures,
      '（二）落实责任。局长履行推进法治建设第一责任人职责，主持会议4次。',
      '二、存在的问题及下一步打算',
      '案卷质量不高，明年开展轮训。',
    );
    expect(parts).toEqual([
      '主要举措 单列 一、',
      '不足和原因 并入 二、',
      '第一责任人 并入 一（二）',
      '下年安排 并入 二、',
    ]);
  });

  test('are not there where only what will be done next year speaks of them', () => {
    const parts = partsOf(...measures, '二、下一年安排', '（一）压实责任。党政主要负责人带头履行第一责任人职责。');
    expect(parts).toEqual(['主要举措 单列 一、', '不足和原因 缺', '第一责任人 缺', '下年安排 单列 二、']);
  });

  test('are not there, also where only their heading is', () => {
    expect(partsOf(...measures, '二、存在的不足和原因', '三、下一年安排', '开展轮训。')).toEqual([
      '主要举措 单列 一、',
      '不足和原因 缺',
      '第一责任人 缺',
      '下年安排 单列 三、',
    ]);
  });
});

describe('the shortcomings', () => {
  test.each([
    [['一是案卷质量不高，主要是培训不够；二是宣传形式单一；三是由于人员不足，办理偏慢。'], 3, 2],
    [['（一）案卷质量不高。主要原因是培训不够。', '（二）宣传形式单一。'], 2, 1],
    [['存在以下不足：', '一是案卷质量不高。', '二是宣传形式单一。'], 2, 0],
  ])('%j are counted as %i, and %i with their cause', (lines, problems, withCause) => {
    expect(appraised(...measures, '二、存在的不足和原因', ...lines)).toMatchObject({ problems, withCause });
  });
});

test('what is promised, how long it is and its sentences are told, headings as such', () => {
  const { unit, year, promised, characters, sentences } = appraised(
    ...measures,
    '二、下一年安排',
    '（一）开展轮训。上半年完成。',
  );
  expect([unit, year, promised]).toEqual(['云岭县司法局', 2025, ['开展轮训。上半年完成。']]);
  expect(characters).toBeGreaterThan(30);
  expect(sentences[0]).toEqual({ place: '一、', text: '主要举措和成效', isHeading: true });
  expect(sentences).toContainEqual({ place: '一（一）', text: '全年评查案卷110件。' });
});

test('a paper of no kind that the law speaks of has no parts', () => {
  const read = readForeign(new TextEncoder().encode('云岭县2025年信访工作总结\n\n全年接访30次。'));
  expect('convert' in read ? undefined : appraise(new ForeignPaper(read)).parts).toEqual([]);
});
