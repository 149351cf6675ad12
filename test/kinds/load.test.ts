import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';
import { drafts } from '../schema/schema-shaped.ts';

const load = (answers: object) => loadFacts(JSON.stringify({ ...factsOf(), ...answers }));

test.each([
  ['nothing but their head', factsOf()],
  ['all they need', wholeFacts()],
])('facts with %s are loaded as they are', (_name, facts) => {
  expect(loadFacts(JSON.stringify(facts))).toEqual({ value: facts, diagnostics: [] });
});

test('the bytes of a file are read as UTF-8, with or without a byte order mark', () => {
  const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(wholeFacts())}`);
  expect(loadFacts(bytes).value).toEqual(wholeFacts());
  expect(loadFacts(bytes.slice(3)).value).toEqual(wholeFacts());
});

describe('the caller is told of', () => {
  const json = JSON.stringify(factsOf({ plan: { lead: '甲' } }));
  test.each<[string, string | Uint8Array, string]>([
    [
      'a file in GBK',
      Uint8Array.of(0x22, 0xd4, 0xc6, 0xc1, 0xeb, 0x22),
      '文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试',
    ],
    ['a file in UTF-16', new Uint8Array(Buffer.from(`\ufeff${json}`, 'utf16le')), '文件不是 UTF-8 编码'],
    ['an empty file', new Uint8Array(), '文件是空的，没有内容'],
    [
      'an answer that stands twice',
      '{"reportYear": 2024,\n"reportYear": 2025}',
      '“报告年度”（reportYear）写了两次：第1行和第2行，只能留一个，请删去另一个',
    ],
    ['a file that is no JSON', json.slice(0, -1), '第1行第62列，这里缺少右花括号 }'],
  ])('%s', (_name, content, message) => {
    expect(() => loadFacts(content)).toThrow(UsageError);
    expect(() => loadFacts(content)).toThrow(message);
  });
});

test('an answer of a wrong type is an error, named by its title', () => {
  expect(load({ plan: { list: [{ heading: '加强培训', text: 3 }] } })).toEqual({
    value: undefined,
    diagnostics: [
      {
        ruleId: 'answer-fits',
        severity: 'error',
        path: '/plan/list/0/text',
        place: '下一年度安排',
        title: '内容',
        message: '要填文字，现在填的是数字 3',
      },
    ],
  });
});

test('an answer that the schema does not have is an error with a hint', () => {
  expect(load({ plan: { leed: '甲' } }).diagnostics).toMatchObject([
    { path: '/plan/leed', place: '下一年度安排', title: '下一年度安排', hint: '是不是“lead”（引出的话）？' },
  ]);
});

test.each(['null', '[]', '"甲"', '3'])('%s is no facts', (content) => {
  expect(loadFacts(content)).toMatchObject({ value: undefined, diagnostics: [{ path: '', place: '' }] });
});

test.each([
  ['\u0000', '不可见字符 U+0000', '请删除这个字符'],
  ['\ud800', '不可见字符 U+D800', '请删除这个字符'],
  ['\udc00', '不可见字符 U+DC00', '请删除这个字符'],
  ['\ufffe', '不可见字符 U+FFFE', '请删除这个字符'],
  ['\t', '制表符', '请删除这个字符'],
  ['\n', '换行', '一个自然段写一条，分段请分成几条'],
])('%j in a paragraph is an error with its place and position', (character, called, hint) => {
  const section = { heading: '加强制度建设', paragraphs: ['审核文件。', `𠮷甲${character}乙`] };
  expect(load({ measures: { sections: [section] } })).toEqual({
    value: undefined,
    diagnostics: [
      {
        ruleId: 'characters-are-legal',
        severity: 'error',
        path: '/measures/sections/0/paragraphs/1',
        place: '一（一）',
        title: '段落',
        message: `第3个字是${called}，公文里不能有`,
        hint,
      },
    ],
  });
});

test('every misfit and every text with illegal characters is found at once', () => {
  const { diagnostics } = load({ plan: { lead: '甲\n\u0000', tail: 3 }, wether: '晴\t' });
  expect(diagnostics.map(({ ruleId, path }) => `${ruleId} ${path}`).sort()).toEqual([
    'answer-fits /plan/tail',
    'answer-fits /wether',
    'characters-are-legal /plan/lead',
    'characters-are-legal /wether',
  ]);
});

test('every draft that is shaped like the schema is loaded', () => {
  fc.assert(
    fc.property(drafts(), (draft) => {
      expect(loadFacts(JSON.stringify(draft)).diagnostics).toEqual([]);
    }),
  );
});

test('answers nested without end are refused in words, no crash', () => {
  const nested = `{"kind": "annual-report", "schemaVersion": 1, "x": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  expect(() => loadFacts(nested)).toThrow(UsageError);
  expect(() => loadFacts(nested)).toThrow('括号一层套一层，超过了100层');
});

test('of a text that was pasted with all its line breaks the first is told, and how many there are', () => {
  const { diagnostics } = load({ plan: { lead: '甲\n'.repeat(20_000) } });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '第2个字是换行，公文里不能有；这段文字里这样的字符共有20000个',
  ]);
});

test('facts of a kind that nobody knows are told which there are', () => {
  const { value, diagnostics } = loadFacts('{"kind":"key-point","schemaVersion":1}');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ path: '/kind', message: '没有“key-point”这种材料' }]);
  expect(diagnostics[0]?.hint).toContain('key-points（法治政府建设工作要点）');
});
