import { expect, test } from 'vitest';
import { fileName } from '../../src/cli/file-name.ts';

const title = '云岭县司法局报告';

test.each<[number, string[], string]>([
  [1, [], `${title}.docx`],
  [0, [], `${title}.docx`],
  [1, ['草稿'], `${title}（草稿）.docx`],
  [1, ['打印稿'], `${title}（打印稿）.docx`],
  [2, [], `${title}（报本级党委政府）.docx`],
  [3, ['草稿'], `${title}（报本级党委政府）（草稿）.docx`],
  [3, ['打印稿', '草稿'], `${title}（报本级党委政府）（打印稿）（草稿）.docx`],
])('of %i editions, also %j: %s', (count, isAlso, name) => {
  expect(fileName(title, count, 'local', isAlso)).toBe(name);
});

test.each([
  '\\',
  '/',
  ':',
  '*',
  '?',
  '"',
  '<',
  '>',
  '|',
  '\u0007',
  '\n',
  '\t',
  '\u001b',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud842',
])('%j, which Windows forbids or nobody sees, is replaced', (character) => {
  expect(fileName(`甲${character}乙`, 1, 'local', [])).toBe('甲＿乙.docx');
});

test.each([
  '法治',
  '👍🏽',
  'é̖̀',
  '𬭚',
])('a title of too many %s for a disk is shortened by whole letters, its edition and ending kept', (letter) => {
  const name = fileName(letter.repeat(400), 2, 'local', ['草稿']);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(Buffer.byteLength(name)).toBeGreaterThan(200 - Buffer.byteLength(letter) - 1);
  expect(name).toMatch(/……（报本级党委政府）（草稿）\.docx$/);
  expect(name.split('…')[0]).toBe(letter.repeat(400).slice(0, name.indexOf('…')));
});
