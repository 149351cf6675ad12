import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweep, temporaryName } from '../../src/disk/temporary-files.ts';
import { fileIn, temporaryFolder } from '../cli/fake-io.ts';

test('files in the making that were left behind are swept away; those of another program, and young ones, stay', () => {
  const folder = temporaryFolder();
  const [old, young] = [temporaryName(), temporaryName()];
  for (const name of [old, young, '.other.tmp', 'facts.json']) fileIn(folder, name, '');
  for (const name of [old, '.other.tmp', 'facts.json']) utimesSync(join(folder, name), 0, 0);
  sweep(folder);
  expect(readdirSync(folder).sort()).toEqual(['.other.tmp', young, 'facts.json'].sort());
});

test('sweeping a folder that is not there is no fault', () => {
  expect(() => sweep(join(temporaryFolder(), 'nowhere'))).not.toThrow();
});
