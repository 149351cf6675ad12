import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schema } from '../../src/kinds/annual-report/schema.ts';
import type { SchemaNode } from '../../src/schema/schema-node.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';
import { drafts } from './schema-shaped.ts';

const { validate } = schema;

const head = { kind: 'annual-report', schemaVersion: 1 };
const annex = (table: unknown) => ({ annexes: [{ title: '数据表', table }] });

/** Keyword, answers beside the head, and the one finding they make. */
const misfits: readonly [string, object, string, string][] = [
  ['type', { reportYear: '2025' }, '/reportYear', '要填整数，现在填的是文字“2025”'],
  ['type', { plan: [] }, '/plan', '要填一组内容，现在填的是列表'],
  ['type', { indicators: null }, '/indicators', '要填列表，现在填的是空值（null）'],
  ['type', { opening: { paragraphs: [3] } }, '/opening/paragraphs/0', '要填文字，现在填的是数字 3'],
  ['const', { schemaVersion: 2 }, '/schemaVersion', '固定写 1，现在填的是数字 2'],
  ['const', { kind: 'x' }, '/kind', '固定写 "annual-report"，现在填的是文字“x”'],
  ['enum', { document: { urgency: '急' } }, '/document/urgency', '要从“加急”“特急”中选一个，现在填的是文字“急”'],
  [
    'enum',
    { structure: { parts: [{ part: 'plan', headings: '' }] } },
    '/structure/parts/0/headings',
    '要从“run-in”（接排在正文前）“own-line”（单独成行）中选一个，现在填的是空白',
  ],
  ['pattern', { document: { copyNumber: '1' } }, '/document/copyNumber', '要填6位数字，如 000001，现在填的是文字“1”'],
  [
    'pattern',
    { indicators: [{ name: '行政 复议' }] },
    '/indicators/0/name',
    '要填只用汉字、字母和数字，中间不空格，现在填的是文字“行政 复议”',
  ],
  ['format', { dataAsOf: '2025-02-30' }, '/dataAsOf', '要填真实存在的日期，如 2026-02-10，现在填的是文字“2025-02-30”'],
  [
    'format',
    { marks: [{ path: 'plan', state: '暂缺' }] },
    '/marks/0/path',
    '要填位置，如 /authority/name，现在填的是文字“plan”',
  ],
  ['minimum', { reportYear: 25 }, '/reportYear', '不能小于2015，现在填的是数字 25'],
  ['maximum', { reportYear: 20255 }, '/reportYear', '不能大于2099，现在填的是数字 20255'],
  [
    'exclusiveMinimum',
    annex({ columns: [{ heading: '项目', width: 0 }] }),
    '/annexes/0/table/columns/0/width',
    '要大于0，现在填的是数字 0',
  ],
  ['minItems', { indicators: [{ name: '甲', ratioOf: ['乙'] }] }, '/indicators/0/ratioOf', '至少要有2项，现在有1项'],
  [
    'maxItems',
    { indicators: [{ name: '甲', ratioOf: ['乙', '丙', '丁'] }] },
    '/indicators/0/ratioOf',
    '最多只能有2项，现在有3项',
  ],
  ['required', { annexes: [{}] }, '/annexes/0/title', '缺少“附件名称”'],
  ['additionalProperties', { plan: { leed: '甲' } }, '/plan/leed', '没有“leed”这一项'],
];

test.each(misfits)('an answer against %s in %j makes one finding', (_keyword, answers, path, message) => {
  expect(validate({ ...head, ...answers }).map((finding) => [finding.path, finding.message])).toEqual([
    [path, message],
  ]);
});

function* keywordsOf(node: SchemaNode): Generator<string> {
  const passive = /^(?:\$.*|x-.*|title|description|examples|properties|items)$/;
  yield* Object.keys(node).filter((key) => !passive.test(key));
  const children = [node.items ?? {}, ...Object.values(node.properties ?? {}), ...Object.values(node.$defs ?? {})];
  for (const child of children.filter((one) => Object.keys(one).length > 0)) yield* keywordsOf(child);
}

test('every keyword that our schema uses is in the table above', () => {
  expect(new Set(misfits.map(([keyword]) => keyword))).toEqual(new Set(keywordsOf(schema.root)));
});

test.each([
  { authority: { level: 5 } },
  { structure: { parts: [{ part: null }] } },
])('the wrong type in %j makes one finding, not a second for the choice', (answers) => {
  expect(validate({ ...head, ...answers })).toHaveLength(1);
});

test.each([
  [{ plan: { leed: '甲' } }, '是不是“lead”（引出的话）？'],
  [{ mesures: {} }, '是不是“measures”（主要举措和成效）？'],
  [{ otherMatters: { weather: '晴' } }, '这里可以写：paragraphs'],
  [{ marks: [{ path: '', state: '暂缺', zzzz: 1 }] }, '这里可以写：path、state、note'],
])('the unknown answer in %j is met with the hint %s', (answers, hint) => {
  expect(validate({ ...head, ...answers }).map((finding) => finding.hint)).toEqual([hint]);
});

test.each([[null], [[]], ['text'], [3], [undefined]])('%j is no group of answers', (value) => {
  expect(validate(value).map(({ path, message }) => [path, message.startsWith('要填一组内容')])).toEqual([['', true]]);
});

test('several misfits are all found at once', () => {
  const answers = { ...head, reportYear: 1999, dataAsOf: '31.12.2025', plan: { list: [{ text: 1 }] }, wether: '晴' };
  const paths = validate(answers).map(({ path }) => path);
  expect(paths.sort()).toEqual(['/dataAsOf', '/plan/list/0/text', '/reportYear', '/wether']);
});

test.each([
  ['nothing but its head', factsOf()],
  ['all it needs', wholeFacts()],
])('a draft with %s fits', (_name, facts) => {
  expect(validate(facts)).toEqual([]);
});

test('every draft that is shaped like the schema fits', () => {
  fc.assert(
    fc.property(drafts(), (draft) => {
      expect(validate(draft)).toEqual([]);
    }),
  );
});
