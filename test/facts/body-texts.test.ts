import { expect, test } from 'vitest';
import { bodyLength } from '../../src/facts/body-length.ts';
import { bodyTexts } from '../../src/facts/body-texts.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';

const facts = factsOf({
  authority: { name: '云岭县人民政府' },
  opening: { paragraphs: ['开头。'] },
  honours: { clauses: [{ text: '获评先进', title: '先进集体', level: '省级' }] },
  measures: {
    sections: [{ areas: ['制度体系'], heading: '节', items: [{ intro: '一句。', source: '县司法局' }] }],
  },
  leadership: { items: [{ role: 'government', intro: '主持会议。', date: '3月' }] },
  shortcomings: {
    list: [{ id: 'a', problem: '不足', withhold: { from: ['public'], reason: '理由' } }],
  },
  plan: { list: [{ text: '安排。', addresses: ['a'], deadline: '6月底前' }] },
  previousPlan: [{ text: '上年安排', status: '已完成' }],
});

test('what is printed in the body is told, what is kept for checking is not', () => {
  const texts = [...bodyTexts(facts)].map(({ text }) => text);
  expect(texts.toSorted()).toEqual(['一句。', '不足', '主持会议。', '安排。', '开头。', '获评先进', '节'].toSorted());
});

test('the length counts characters and not spaces', () => {
  expect(bodyLength(factsOf({ plan: { lead: ' 𠮷 县 2026年　' } }))).toBe(7);
  expect(bodyLength(wholeFacts())).toBeGreaterThan(30);
});
