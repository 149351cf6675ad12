import { unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pack, unpack } from '../../src/docx/pack.ts';

const parts = { 'word/document.xml': '<w:document>法治</w:document>', '[Content_Types].xml': '<Types/>', A: '' };

test('what is packed is unpacked again', () => {
  expect(unpack(pack(parts))).toEqual(parts);
});

test('content types come first, the rest by name', () => {
  expect(Object.keys(unzipSync(pack(parts)))).toEqual(['[Content_Types].xml', 'A', 'word/document.xml']);
});

test('the order in which parts are given does not show', () => {
  const turned = Object.fromEntries(Object.entries(parts).toReversed());
  expect(pack(turned)).toEqual(pack(parts));
});

test('the time at which parts are packed does not show', () => {
  const now = pack(parts);
  vi.useFakeTimers({ now: new Date(2030, 5, 1) });
  onTestFinished(() => void vi.useRealTimers());
  expect(pack(parts)).toEqual(now);
});

test('parts that stay the same are packed among the others', () => {
  const { 'word/document.xml': document, ...same } = parts;
  expect(pack({ 'word/document.xml': document }, same)).toEqual(pack(parts));
  expect(pack({ 'word/document.xml': '' }, same)).not.toEqual(pack(parts));
});

test.each([
  ['no bytes', new Uint8Array()],
  ['words', new TextEncoder().encode('不是压缩文件')],
  ['half a file', pack(parts).slice(0, 40)],
])('%s cannot be unpacked', (_name, bytes) => {
  expect(unpack(bytes)).toBeUndefined();
});
