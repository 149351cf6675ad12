import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/differences/sentence.ts';

const line = (text: string, isCell = false) => ({ text, place: '', isCell, look: '', comments: [] });

test.each([
  ['审核文件26件。办结24件。', ['审核文件26件。', '办结24件。']],
  ['一是抓学习；二是抓落实。', ['抓学习；', '抓落实。']],
  ['（一）加强制度建设。审核文件26件', ['加强制度建设。', '审核文件26件']],
  ['1.一是抓学习。', ['抓学习。']],
  ['群众说“办得快。”我们继续办。', ['群众说“办得快。”', '我们继续办。']],
  ['全年办件 3.5 万件！！好。', ['全年办件3.5万件！！', '好。']],
  ['一、', ['一、']],
  ['　　', []],
])('%s is cut into %j', (text, keys) => {
  expect(sentencesOf([line(text)]).map(({ key }) => key)).toEqual(keys);
});

test('an ordinal is told apart from the words, in a cell it is the words', () => {
  const of = (isCell: boolean) => sentencesOf([line('2.办结率', isCell)]).map(({ ordinal, key }) => [ordinal, key]);
  expect(of(false)).toEqual([['2.', '办结率']]);
  expect(of(true)).toEqual([['', '2.办结率']]);
});

test('a sentence says where in its line it stands', () => {
  const text = '　　一是抓学习。 二是抓落实。';
  const found = sentencesOf([line(text)]).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['抓学习。', '抓落实。']);
});
