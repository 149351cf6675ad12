import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile } from '../../../src/facts/file/create-file.ts';

test('a file is made where none is, and never written over', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'fazhi-')), 'facts.json');
  createFile(path, '甲');
  expect(() => createFile(path, '乙')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readFileSync(path, 'utf8')).toBe('甲');
});

test('what could not be written leaves nothing behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
  const noContent = Symbol('the write fails') as unknown as string;
  expect(() => createFile(join(folder, 'facts.json'), noContent)).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});
