import { expect, test } from 'vitest';
import { walkTexts } from '../../../src/facts/texts/walk-texts.ts';
import { factsOf } from '../../facts-of.ts';

test('texts come in their order, each with its pointer', () => {
  const facts = factsOf({ opening: { paragraphs: ['甲', ''] }, plan: { lead: '乙', list: [{ text: '丙' }] } });
  expect(walkTexts(facts)).toEqual([
    { path: '/kind', text: 'annual-report' },
    { path: '/opening/paragraphs/0', text: '甲' },
    { path: '/opening/paragraphs/1', text: '' },
    { path: '/plan/lead', text: '乙' },
    { path: '/plan/list/0/text', text: '丙' },
  ]);
});

test('a text by itself stands at the root', () => {
  expect(walkTexts('甲')).toEqual([{ path: '', text: '甲' }]);
});

test('a name with a slash or a tilde is escaped in the pointer', () => {
  expect(walkTexts({ 'a/b~c': '甲' })).toEqual([{ path: '/a~1b~0c', text: '甲' }]);
});

test.each([
  [undefined],
  [null],
  [3],
  [true],
  [[]],
  [{}],
  [{ value: 3, sealed: false, note: null }],
])('there is no text in %j', (value) => {
  expect(walkTexts(value)).toEqual([]);
});
