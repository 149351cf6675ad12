import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FactsFile } from '../../../src/facts/file/facts-file.ts';
import { writeFacts } from '../../../src/facts/file/write-facts.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { factsOf } from '../../facts-of.ts';

const path = () => join(mkdtempSync(join(tmpdir(), 'fazhi-')), 'facts.json');
const write = (to: string, content: string) => writeFileSync(to, content);

describe('a facts file', () => {
  test('holds what was saved', () => {
    const to = path();
    const file = new FactsFile(to, undefined, write);
    expect(file.save(factsOf({ reportYear: 2025 }))).toEqual({ kind: 'saved' });
    expect(file.save(factsOf({ reportYear: 2026 }))).toEqual({ kind: 'saved' });
    expect(readFileSync(to, 'utf8')).toBe(writeFacts(factsOf({ reportYear: 2026 })));
  });

  test('that another program has changed is left alone, and ours goes to a second file from then on', () => {
    const to = path();
    const file = new FactsFile(to, undefined, write);
    file.save(factsOf());
    writeFileSync(to, 'theirs');
    const saved = file.save(factsOf({ reportYear: 2025 }));
    expect(saved).toEqual({ kind: 'changed-outside', path: to.replace('facts.json', 'facts（我的修改）.json') });
    expect(readFileSync(to, 'utf8')).toBe('theirs');
    expect(file.save(factsOf({ reportYear: 2026 }))).toEqual({ kind: 'saved' });
    expect(readFileSync(file.path, 'utf8')).toBe(writeFacts(factsOf({ reportYear: 2026 })));
  });

  test('that was taken away with its folder comes back with it; meanwhile the answers are where it says', () => {
    const to = path();
    let isThere = true;
    const guarded = (where: string, content: string) => {
      if (!isThere && where === to) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      write(where, content);
    };
    const file = new FactsFile(to, undefined, guarded);
    file.save(factsOf());
    isThere = false;
    rmSync(to);
    for (const reportYear of [2025, 2026]) {
      const saved = file.save(factsOf({ reportYear }));
      expect(saved).toMatchObject({ kind: 'elsewhere', path: expect.stringContaining('facts（抢救') });
      expect([file.path, readFileSync(file.place ?? '', 'utf8')]).toEqual([to, writeFacts(factsOf({ reportYear }))]);
    }
    rmSync(file.place ?? '');
    isThere = true;
    expect(file.save(factsOf())).toEqual({ kind: 'saved' });
    expect([file.place, readFileSync(to, 'utf8')]).toEqual([to, writeFacts(factsOf())]);
  });

  test('on a full disk keeps the answers in a place it names', () => {
    const to = path();
    const full = (where: string, content: string) => {
      if (where === to) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      write(where, content);
    };
    const saved = new FactsFile(to, undefined, full).save(factsOf({ reportYear: 2025 }));
    expect(saved).toMatchObject({ kind: 'elsewhere', problem: { code: 'ENOSPC' } });
    const place = saved.kind === 'elsewhere' ? (saved.path ?? '') : '';
    expect(readFileSync(place, 'utf8')).toBe(writeFacts(factsOf({ reportYear: 2025 })));
    rmSync(place);
  });

  test('on a full disk keeps apart what two sessions save', () => {
    const full = (where: string, content: string) => {
      if (!where.includes('抢救')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      write(where, content);
    };
    const files = [2024, 2025].map((reportYear) => {
      const file = new FactsFile(path(), undefined, full);
      file.save(factsOf());
      file.save(factsOf({ reportYear }));
      return file;
    });
    expect(files.map(({ place = '' }) => (JSON.parse(readFileSync(place, 'utf8')) as AnnualReport).reportYear)).toEqual(
      [2024, 2025],
    );
    for (const { place = '' } of files) rmSync(place);
  });

  test('says so when nothing can be written anywhere', () => {
    const never = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const file = new FactsFile(path(), undefined, never);
    expect(file.save(factsOf())).toMatchObject({ kind: 'elsewhere', path: undefined });
    expect(file.place).toBeUndefined();
  });
});

test('a facts file whose place can no longer be read does not throw the answers away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
  expect(() => new FactsFile(folder, undefined, () => {}).save(factsOf())).not.toThrow();
});
