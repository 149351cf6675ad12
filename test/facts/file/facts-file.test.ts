import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { FactsFile, writeFacts } from '../../../src/facts/file/facts-file.ts';
import { lock } from '../../../src/facts/file/lock.ts';
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
    expect(files.map(({ place = '' }) => (JSON.parse(readFileSync(place, 'utf8')) as Facts).reportYear)).toEqual([
      2024, 2025,
    ]);
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

describe('a lock', () => {
  const now = new Date(2026, 1, 10, 14, 3);

  test('keeps a second session out, saying since when the first is open, until it lets go', () => {
    const to = path();
    const release = lock(to, now);
    utimesSync(`${to}.lock`, now, now);
    expect(() => lock(to, now)).toThrow('该文件正在另一窗口填写（今天 14:03 打开），请先关闭那个窗口');
    expect(() => lock(to, new Date(2026, 1, 10, 14, 3, 30))).toThrow('今天 14:03');
    release();
    expect(existsSync(`${to}.lock`)).toBe(false);
    lock(to, now)();
  });

  test.each([
    [
      'of a process that is gone',
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), openedAt: now.toISOString() }),
      1_000,
    ],
    ['that nobody has touched for a while', JSON.stringify({ pid: process.pid, host: hostname() }), 120_000],
    ['that cannot be read and is old', '', 120_000],
  ])('%s is taken over', (_name, content, ageMs) => {
    const to = path();
    writeFileSync(`${to}.lock`, content);
    const touched = new Date(now.getTime() - ageMs);
    utimesSync(`${to}.lock`, touched, touched);
    lock(to, now)();
  });

  test('of another machine stands while it is touched', () => {
    const to = path();
    writeFileSync(
      `${to}.lock`,
      JSON.stringify({ pid: 1, host: 'another', openedAt: new Date(2026, 1, 9, 9, 5).toISOString() }),
    );
    utimesSync(`${to}.lock`, now, now);
    expect(() => lock(to, now)).toThrow('2月9日 09:05');
  });

  test.each([
    '',
    '{"pid":1,"host":"another","openedAt":"昨天下午"}',
    '{"pid":1,"host":"another"}',
  ])('that says no time (%s) stands while it is young, and none is made up', (content) => {
    const to = path();
    writeFileSync(`${to}.lock`, content);
    utimesSync(`${to}.lock`, now, now);
    expect(() => lock(to, now)).toThrow('该文件正在另一窗口填写，请先关闭那个窗口');
  });

  test('is touched while the session lives, and taking it away by hand is no fault', () => {
    vi.useFakeTimers();
    try {
      const to = path();
      const release = lock(to);
      utimesSync(`${to}.lock`, now, now);
      vi.advanceTimersByTime(10_000);
      expect(statSync(`${to}.lock`).mtimeMs).not.toBe(now.getTime());
      rmSync(`${to}.lock`);
      expect(() => vi.advanceTimersByTime(10_000)).not.toThrow();
      release();
    } finally {
      vi.useRealTimers();
    }
  });

  test('that cannot be made says why', () => {
    expect(() => lock(join(path(), 'facts.json'), now)).toThrow(/ENOENT|ENOTDIR/);
  });
});
