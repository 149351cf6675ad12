import { expect, test } from 'vitest';
import { digestOfParts } from '../read-docx.ts';

test('the digest is a SHA-256 and does not follow the order of the parts', () => {
  expect(digestOfParts({ a: '1', b: '2' })).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOfParts({ b: '2', a: '1' })).toBe(digestOfParts({ a: '1', b: '2' }));
});

test.each<[string, Record<string, string>]>([
  ['another content', { a: '1', b: '3' }],
  ['another name', { a: '1', c: '2' }],
  ['a part less', { a: '1' }],
  ['a part more', { a: '1', b: '2', c: '' }],
  ['contents that changed places', { a: '2', b: '1' }],
  ['the same letters cut elsewhere', { a: '1b', '': '2' }],
])('%s gives another digest', (_name, parts) => {
  expect(digestOfParts(parts)).not.toBe(digestOfParts({ a: '1', b: '2' }));
});
