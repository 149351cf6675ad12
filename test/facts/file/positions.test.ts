import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOf } from '../../../src/facts/file/positions.ts';

const source = '{\n  "plan": { "lead": "抓\\u597d\\n“落实”", "list": [{ "text": "轮训。" }, 7] }\n}';

function found(path: string, span?: { start: number; end: number }): string {
  const { start, end } = positionsOf(source)(span ? { path, span } : { path });
  return source.slice(start, end);
}

test.each([
  ['/plan/lead', '"抓\\u597d\\n“落实”"'],
  ['/plan/list/1', '7'],
  ['/plan', '"plan"'],
  ['/plan/list/0', '{'],
  ['', '{'],
])('%s is found at %s', (path, text) => {
  expect(found(path)).toBe(text);
});

test.each([
  ['/plan/tail', '"plan"'],
  ['/plan/list/5/text', '"list"'],
  ['/shortcomings/list', '{'],
])('%s, which is missing, is found where the group that lacks it begins', (path, text) => {
  expect(found(path)).toBe(text);
});

test.each([
  [0, 1, '抓'],
  [1, 2, '\\u597d'],
  [2, 3, '\\n'],
  [3, 7, '“落实”'],
  [7, 7, ''],
])('the spot from %i to %i of a text is found as it is written', (start, end, text) => {
  expect(found('/plan/lead', { start, end })).toBe(text);
});

test('whatever a text holds, each spot of it is found', () => {
  const texts = fc.string({ unit: fc.constantFrom('法', '"', '\\', '\n', '𠮷', ' ', '/', '\u2028') });
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (text, from, length) => {
      const start = Math.min(from, text.length);
      const span = { start, end: Math.min(start + length, text.length) };
      const written = JSON.stringify({ plan: text });
      const at = positionsOf(written)({ path: '/plan', span });
      expect(JSON.parse(`"${written.slice(at.start, at.end)}"`)).toBe(text.slice(span.start, span.end));
    }),
  );
});

test('in what is no JSON everything is at the beginning', () => {
  expect(positionsOf('')({ path: '/plan' })).toEqual({ start: 0, end: 0 });
});
