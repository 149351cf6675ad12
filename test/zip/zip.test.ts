import { crc32 as crc32OfNode } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/zip/crc32.ts';
import { Zip, type ZipLimits } from '../../src/zip/zip.ts';
import { ZipError, type ZipProblem } from '../../src/zip/zip-error.ts';

const limits: ZipLimits = { files: 4, fileSize: 1000, size: 1500 };

function zipOf(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
    ),
    { level },
  );
}

function problemOf(work: () => unknown): ZipProblem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ZipError) return error.problem;
    throw error;
  }
}

/** The zip with four bytes of the only entry of its directory set, so that it says something of itself that is not so. */
function saying(zip: Uint8Array, at: number, value: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 22 + 16, true);
  view.setUint32(directory + at, value, true);
  return changed;
}

describe('a file of a zip', () => {
  test.each([0, 9] as const)('is read as it was packed, pressed or not: level %i', (level) => {
    const zip = new Zip(zipOf({ 'a/b.xml': '云岭县'.repeat(50), c: '' }, level), limits);
    expect([...zip.entries.keys()]).toEqual(['a/b.xml', 'c']);
    expect(new TextDecoder().decode(zip.read('a/b.xml'))).toBe('云岭县'.repeat(50));
    expect(zip.read('c')).toHaveLength(0);
    expect(zip.read('d')).toBeUndefined();
  });

  test('is not inflated further than the limit, whatever size it says that it has', () => {
    const bomb = zipOf({ a: new Uint8Array(50_000_000) });
    expect(problemOf(() => new Zip(bomb, limits).read('a'))).toBe('large');
    expect(problemOf(() => new Zip(saying(bomb, 24, 10), limits).read('a'))).toBe('large');
  });

  test('is not read where all that was read before it leaves no room', () => {
    const zip = new Zip(zipOf({ a: 'x'.repeat(800), b: 'y'.repeat(800) }), limits);
    expect(zip.read('a')).toHaveLength(800);
    expect(problemOf(() => zip.read('b'))).toBe('large');
  });

  test.each([
    ['is damaged where its check sum does not fit', 16, 1, 'damaged'],
    ['is damaged where its size does not fit', 24, 5, 'damaged'],
    ['has a password where its flags say so', 8, 1, 'encrypted'],
    ['is packed in an unknown way where neither of the two is named', 10, 12, 'unknown-packing'],
    ['is damaged where its own header is not to be found', 42, 7, 'damaged'],
  ] as const)('%s', (_name, at, value, problem) => {
    expect(problemOf(() => new Zip(saying(zipOf({ a: 'abc' }), at, value), limits).read('a'))).toBe(problem);
  });

  test('bears its Chinese name, in UTF-8 or as Chinese Windows writes it', () => {
    const plain = zipOf({ abcd: 'x' });
    const gbk = plain.slice();
    for (const at of [30, gbk.length - 22 - 4]) gbk.set([0xd4, 0xc6, 0xc1, 0xeb], at);
    expect([...new Zip(gbk).entries.keys()]).toEqual(['云岭']);
    expect([...new Zip(zipOf({ 云岭: 'x' })).entries.keys()]).toEqual(['云岭']);
  });
});

describe('no zip', () => {
  test.each([
    ['is what has no directory', new Uint8Array(100), 'damaged'],
    ['is what is shorter than the end of a directory', new Uint8Array(3), 'damaged'],
    ['is what was cut off', zipOf({ a: 'abc' }).subarray(0, 40), 'damaged'],
    ['is read that names more files than the limit', zipOf({ a: '', b: '', c: '', d: '', e: '' }), 'many'],
  ] as const)('%s', (_name, bytes, problem) => {
    expect(problemOf(() => new Zip(bytes, limits))).toBe(problem);
  });
});

test('the check sum is that of node', () => {
  for (const text of ['', 'a', '云岭县人民政府', 'x'.repeat(10_000)])
    expect(crc32(strToU8(text))).toBe(crc32OfNode(strToU8(text)));
});
