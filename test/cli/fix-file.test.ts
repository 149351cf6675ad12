import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { fixFile } from '../../src/cli/fix-file.ts';
import { lock } from '../../src/disk/lock.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import * as fixing from '../../src/kinds/fix-facts.ts';
import { diagnosticOf } from '../check/diagnostic-of.ts';
import { wholeFacts } from '../facts-of.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

/** Stands in for rules that fix: one comma of the lead. */
function commaIsFixed(): void {
  vi.spyOn(fixing, 'fixFacts').mockImplementation((source) => ({
    source: source.replace('抓好,', '抓好，'),
    fixes: [{ diagnostic: diagnosticOf(), text: '抓好,', span: { start: 2, end: 3 }, replacement: '，' }],
  }));
}

const facts = wholeFacts({ plan: { lead: '抓好,落实：', list: [{ text: '轮训一遍。' }] } });

test.each(['', '\ufeff'])('what was fixed is written, after the mark %j that the file began with', async (mark) => {
  commaIsFixed();
  const path = fileIn(temporaryFolder(), 'facts.json', mark + JSON.stringify(facts));
  const { report, fixes } = await fixFile(path, {});
  expect(readFileSync(path, 'utf8')).toBe(mark + JSON.stringify(facts).replace(',落实', '，落实'));
  expect([fixes.length, (report.facts as AnnualReport | undefined)?.plan?.lead]).toEqual([1, '抓好，落实：']);
  vi.restoreAllMocks();
});

test('a file that is being filled in is not fixed under the session', async () => {
  commaIsFixed();
  const path = fileIn(temporaryFolder(), 'facts.json', facts);
  const release = lock(path);
  await expect(fixFile(path, {})).rejects.toThrow('该文件正在另一窗口填写');
  expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(facts));
  release();
  expect((await fixFile(path, {})).fixes).toHaveLength(1);
  vi.restoreAllMocks();
});

/** Fixes as `commaIsFixed` does, and lets someone save the file while that is reckoned for the time that is named. */
function savedMeanwhile(path: string, reckoning: number, saved: object): void {
  commaIsFixed();
  const fix = vi.mocked(fixing.fixFacts).getMockImplementation();
  let times = 0;
  vi.mocked(fixing.fixFacts).mockImplementation((...given) => {
    times += 1;
    if (times === reckoning) writeFileSync(path, JSON.stringify(saved));
    return fix?.(...given) as ReturnType<typeof fixing.fixFacts>;
  });
}

const savedSince = wholeFacts({ plan: { lead: '抓好,落实：', list: [{ text: '培训两遍。' }] } });

test('what a session saved before the file was locked is kept, and fixed', async () => {
  const path = fileIn(temporaryFolder(), 'facts.json', facts);
  savedMeanwhile(path, 1, savedSince);
  await fixFile(path, {});
  expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(savedSince).replace(',落实', '，落实'));
  vi.restoreAllMocks();
});

test('what another program saves while the file is locked is kept, and the clerk told to fix again', async () => {
  const path = fileIn(temporaryFolder(), 'facts.json', facts);
  savedMeanwhile(path, 2, savedSince);
  await expect(fixFile(path, {})).rejects.toThrow('文件刚被别的程序修改，未改动，请再运行一次');
  expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(savedSince));
  vi.restoreAllMocks();
});

test('a file with nothing to fix is not touched', async () => {
  const path = fileIn(temporaryFolder(), 'facts.json', wholeFacts());
  const before = statSync(path, { bigint: true }).mtimeNs;
  expect((await fixFile(path, { stage: 'draft' })).fixes).toEqual([]);
  expect(statSync(path, { bigint: true }).mtimeNs).toBe(before);
});
