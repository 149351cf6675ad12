import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lock } from '../../src/disk/lock.ts';

const path = () => join(mkdtempSync(join(tmpdir(), 'fazhi-')), 'facts.json');

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

  test('through a symbolic link is the same lock', () => {
    const to = path();
    writeFileSync(to, '{}');
    symlinkSync(to, `${to}.link`);
    const release = lock(to);
    expect(() => lock(`${to}.link`)).toThrow('该文件正在另一窗口填写');
    release();
    lock(`${to}.link`)();
  });

  test('that is empty and a few seconds old is nobody’s', () => {
    const to = path();
    writeFileSync(`${to}.lock`, '');
    const ago = new Date(Date.now() - 6_000);
    utimesSync(`${to}.lock`, ago, ago);
    lock(to)();
    expect(leftBy(to)).toEqual([]);
  });

  test('of the dead is followed by one holder, and by the next when that one dies', () => {
    const to = path();
    writeFileSync(`${to}.lock`, dead('first'));
    writeFileSync(`${to}.lock.first`, dead('second'));
    const release = lock(to);
    expect(leftBy(to)).toEqual(['facts.json.lock', 'facts.json.lock.first', 'facts.json.lock.second']);
    expect(() => lock(to)).toThrow('该文件正在另一窗口填写');
    release();
    expect(leftBy(to)).toEqual([]);
  });

  test('that another session has followed, thinking its holder dead, is not taken from that session', () => {
    const to = path();
    const release = lock(to);
    const { id } = JSON.parse(readFileSync(`${to}.lock`, 'utf8'));
    utimesSync(`${to}.lock`, 0, 0);
    const releaseNext = lock(to);
    release();
    expect(leftBy(to)).toEqual(['facts.json.lock', `facts.json.lock.${id}`]);
    expect(() => lock(to)).toThrow('该文件正在另一窗口填写');
    releaseNext();
    expect(leftBy(to)).toEqual([]);
  });
});

const dead = (id: string) => JSON.stringify({ id, pid: 2 ** 22 + 1, host: hostname() });
const leftBy = (to: string) =>
  readdirSync(join(to, '..'))
    .filter((name) => name.includes('.lock'))
    .sort();
