import { expect, test } from 'vitest';
import { narrativeView } from '../../src/view/narrative.ts';

test('every property is there, what is absent is null', () => {
  expect(narrativeView({}, 'run-in', false)).toEqual({
    form: 'run-in',
    heading: null,
    intro: null,
    points: [],
    pointsApart: false,
    outro: null,
  });
});

test('blank answers are absent', () => {
  const view = narrativeView(
    { heading: ' ', intro: '', points: [{ lead: '', text: '甲。' }], outro: '\u3000' },
    '',
    false,
  );
  expect(view).toMatchObject({ heading: null, intro: null, outro: null, points: [{ lead: null }] });
});

test('points are numbered 一是, 二是 in their order', () => {
  const { points } = narrativeView({ points: [{ lead: '抓源头。', text: '甲；' }, { text: '乙。' }] }, '', false);
  expect(points).toEqual([
    { ordinal: '一是', lead: '抓源头。', text: '甲；' },
    { ordinal: '二是', lead: null, text: '乙。' },
  ]);
});

test('a point without a word is passed over', () => {
  const { points } = narrativeView({ points: [{ text: '' }, { text: '甲。' }, { text: '乙。' }] }, '', false);
  expect(points.map(({ ordinal, text }) => `${ordinal}${String(text)}`)).toEqual(['一是甲。', '二是乙。']);
});

test('a lone point is no list and has no 一是', () => {
  const { points } = narrativeView({ points: [{ text: '' }, { text: '甲。' }] }, '', false);
  expect(points).toEqual([{ ordinal: '', lead: null, text: '甲。' }]);
});

test('points stand apart only where there are points and the office wants them so', () => {
  const points = [{ text: '甲。' }];
  expect(narrativeView({ points }, '', true).pointsApart).toBe(true);
  expect(narrativeView({ points }, '', false).pointsApart).toBe(false);
  expect(narrativeView({ intro: '甲。' }, '', true).pointsApart).toBe(false);
});
