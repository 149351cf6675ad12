import { expect, test } from 'vitest';
import { walkTexts } from '../../src/facts/texts/walk-texts.ts';
import { schema } from '../../src/kinds/annual-report/schema.ts';
import { exampleAnswers } from '../../src/schema/example-answers.ts';

const { at: schemaAt } = schema;

const { value, texts } = exampleAnswers(schema, (pointer) => `甲${pointer}`, 0);

test('each free text is written for its place, and gathered by its pointer', () => {
  expect(texts.get('/plan/list/0/points/0/text')).toBe('甲/plan/list/0/points/0/text');
  const written = walkTexts(value).filter(({ text }) => text.startsWith('甲'));
  expect(new Map(written.map(({ path, text }) => [path, text]))).toEqual(texts);
});

test('what is no free text takes a fixed value, an example or a choice', () => {
  expect(value).toMatchObject({ kind: 'annual-report', reportYear: 2025, dataAsOf: '2025-12-31' });
  expect(value).toMatchObject({ authority: { level: 'province' }, editions: { local: { sealed: false } } });
});

test.each([
  [1, 'city', true],
  [4, 'department', true],
  [5, 'province', true],
])('with the choice %i the level is %s', (choice, level, sealed) => {
  const other = exampleAnswers(schema, () => '甲', choice).value;
  expect(other).toMatchObject({ authority: { level }, editions: { local: { sealed } } });
});

test('every answer stands where the schema has a place, and none is made that the tool fills in', () => {
  const places = [...texts.keys()].map((pointer) => [pointer, schemaAt(pointer)?.type]);
  expect(places.filter(([, type]) => type !== 'string')).toEqual([]);
  expect(value).not.toHaveProperty('marks');
  expect(value).not.toHaveProperty('shortcomings.list.0.id');
});
