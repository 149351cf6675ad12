import { expect, test } from 'vitest';
import { placeOf } from '../../../src/facts/order/place.ts';
import type { KeyPoints } from '../../../src/kinds/key-points/facts.generated.ts';
import { factsKind } from '../../../src/kinds/key-points/facts-kind.ts';
import { pointsOf } from './facts-of.ts';

const parts: KeyPoints['parts'] = [
  { heading: '总体要求', paragraphs: ['抓落实。'] },
  { heading: '甲', tasks: [{ heading: '子' }, { text: '没有小标题。' }, { heading: '丑' }] },
  {
    heading: '乙',
    tasks: [
      { heading: '寅', points: [{ text: '一' }, { text: '二' }] },
      { heading: '卯', details: [{ heading: '细', text: '文' }] },
    ],
  },
];

type Structure = NonNullable<KeyPoints['structure']>;

test.each<[Structure, string, string]>([
  [{}, '/parts/0/paragraphs/0', '一、'],
  [{}, '/parts/1/tasks/0/text', '（一）'],
  [{}, '/parts/1/tasks/1/text', '二、'],
  [{}, '/parts/1/tasks/2/deadline', '（二）'],
  [{}, '/parts/2/tasks/0/points/1/text', '（三）二是'],
  [{}, '/parts/2/tasks/1/details/0/text', '（四）1.'],
  [{ numbering: 'each-part' }, '/parts/1/tasks/2', '二（二）'],
  [{ numbering: 'each-part' }, '/parts/2/tasks/0', '三（一）'],
  [{ ordinals: '1.' }, '/parts/2/tasks/0', '3.'],
  [{ ordinals: '1.', numbering: 'each-part' }, '/parts/2/tasks/1', '三2.'],
  [{}, '/parts/7/tasks/0', '各部分'],
  [{}, '/opening/paragraphs/0', '开头'],
  [{}, '/editions/issued/dateOfIssue', '印发稿'],
])('with %j the place of %s is %s', (structure, pointer, place) => {
  expect(placeOf(factsKind, pointsOf({ structure, parts }), pointer)).toBe(place);
});

test('tasks of a part without heading stand at the level of parts', () => {
  const facts = pointsOf({ parts: [{ tasks: [{ heading: '子' }, { heading: '丑' }] }] });
  expect(placeOf(factsKind, facts, '/parts/0/tasks/1')).toBe('二、');
});
