import { unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { unpack } from '../../../src/docx/zip/written-by-us.ts';
import { packParts } from '../read-docx.ts';

const parts = { 'word/document.xml': '<w:document>法治</w:document>', '[Content_Types].xml': '<Types/>', A: '' };

test('what is packed is unpacked again', () => {
  expect(unpack(packParts(parts))).toEqual(parts);
});

test('content types come first, the rest by name', () => {
  expect(Object.keys(unzipSync(packParts(parts)))).toEqual(['[Content_Types].xml', 'A', 'word/document.xml']);
});

test('the order in which parts are given does not show', () => {
  const turned = Object.fromEntries(Object.entries(parts).toReversed());
  expect(packParts(turned)).toEqual(packParts(parts));
});

test('the time at which parts are packed does not show', () => {
  const now = packParts(parts);
  vi.useFakeTimers({ now: new Date(2030, 5, 1) });
  onTestFinished(() => void vi.useRealTimers());
  expect(packParts(parts)).toEqual(now);
});

test.each([
  ['no bytes', new Uint8Array()],
  ['words', new TextEncoder().encode('不是压缩文件')],
  ['half a file', packParts(parts).slice(0, 40)],
])('%s cannot be unpacked', (_name, bytes) => {
  expect(unpack(bytes)).toBeUndefined();
});
