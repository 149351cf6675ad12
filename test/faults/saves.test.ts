import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fazhi, fileIn } from '../cli/fake-io.ts';
import { wholeFacts } from '../facts-of.ts';
import { type Fault, faults, inject } from './inject.mjs';

/** The files of a folder by their paths, without what only a kill leaves behind. */
type Files = Readonly<Record<string, string>>;

/** What writes, and the files that are there before. */
interface Save {
  readonly before: (folder: string) => Promise<void> | void;
  readonly argv: (folder: string) => readonly string[];
}

const withComma = wholeFacts({ plan: { lead: '抓好,落实以下工作：', list: [{ text: '轮训一遍。' }] } });
const put = (name: string, facts: object) => (folder: string) => void fileIn(folder, name, facts);
const sheets = (folder: string) =>
  ['review-sheet', 'figures-sheet', 'summary-csv'].flatMap((name) => [`--${name}`, join(folder, `${name}.docx`)]);

const saves: Readonly<Record<string, Save>> = {
  'fill --set': {
    before: put('facts.json', wholeFacts()),
    argv: (folder) => ['fill', join(folder, 'facts.json'), '--set', '/dataAsOf=2025-12-31'],
  },
  'check --fix': {
    before: put('facts.json', withComma),
    argv: (folder) => ['check', join(folder, 'facts.json'), '--fix'],
  },
  'render over an older report': {
    before: async (folder) => {
      const path = fileIn(folder, 'facts.json', withComma);
      await fazhi('render', path, '--draft', '-o', join(folder, 'out.docx'));
      fileIn(folder, 'facts.json', wholeFacts());
    },
    argv: (folder) => ['render', join(folder, 'facts.json'), '--draft', '-o', join(folder, 'out.docx')],
  },
  'render of a page': {
    before: put('facts.json', wholeFacts()),
    argv: (folder) => ['render', join(folder, 'facts.json'), '--draft', '--format', 'html', '--out-dir', folder],
  },
  new: { before: () => {}, argv: (folder) => ['new', folder, '--year', '2025'] },
  'new --from': {
    before: put('old.json', wholeFacts()),
    argv: (folder) => ['new', folder, '--from', join(folder, 'old.json')],
  },
  'check with its sheets': {
    before: (folder) => void fileIn(folder, 'facts.json', wholeFacts()),
    argv: (folder) => ['check', join(folder, 'facts.json'), ...sheets(folder), '--force'],
  },
};

/** A full disk and a used-up quota are told apart by their words alone; `npm run test:faults` tries them all with real kills. */
const each = faults.filter((fault) => fault !== 'ENOSPC' && fault !== 'EDQUOT');

describe.each(Object.entries(saves))('%s', (_name, save) => {
  test.each(
    each,
  )('leaves every file old and whole or new and whole when %s befalls any of its calls', async (fault) => {
    const { before, after, calls } = await undisturbed(save);
    expect(calls).toBeGreaterThan(8);
    for (let at = 1; at <= calls; at += 1) await disturbed(save, { at, fault, before, after });
  });
});

async function undisturbed(save: Save) {
  const folder = await prepared(save);
  const before = filesOf(folder);
  const { calls, restore } = inject({ folder, at: 0, fault: undefined });
  await fazhi(...save.argv(folder)).finally(restore);
  const after = filesOf(folder);
  rmSync(folder, { recursive: true });
  return { before, after, calls: calls.length };
}

interface Disturbance {
  readonly at: number;
  readonly fault: Fault;
  readonly before: Files;
  readonly after: Files;
}

async function disturbed(save: Save, { at, fault, before, after }: Disturbance): Promise<void> {
  const folder = await prepared(save);
  const { calls, restore } = inject({ folder, at, fault });
  const said = await fazhi(...save.argv(folder))
    .catch((error: NodeJS.ErrnoException) => {
      if (fault !== 'kill' || error.code !== 'killed') throw error;
    })
    .finally(restore);
  const found = filesOf(folder);
  const where = `${fault} at call ${at}, ${calls[at - 1]}`;
  expect(
    Object.entries(found).filter(([name, text]) => text !== before[name] && text !== after[name]),
    where,
  ).toEqual([]);
  expect(
    Object.keys(before).filter((name) => found[name] === undefined),
    where,
  ).toEqual([]);
  if (fault !== 'kill') {
    if (said?.code !== 2) expect(found, where).toEqual(after);
    if (said?.code === 2) expect(said.err, where).toMatch(/[一-鿿]/);
    const isLeft = calls.slice(at - 3, at).includes('rmSync') || said?.code !== 2;
    expect(leftOver(folder).length, where).toBeLessThanOrEqual(isLeft ? 1 : 0);
  } else {
    for (const path of leftOver(folder)) rmSync(path);
    await fazhi(...save.argv(folder));
    expect(filesOf(folder), `again after ${where}`).toEqual(after);
  }
  rmSync(folder, { recursive: true });
}

async function prepared({ before }: Save): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-fault-'));
  await before(folder);
  return folder;
}

function filesOf(folder: string): Files {
  const left = new Set(leftOver(folder));
  const paths = readdirSync(folder).map((name) => join(folder, name));
  return Object.fromEntries(
    paths
      .filter((path) => !left.has(path))
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1').replaceAll(folder, '')]),
  );
}

/** Locks, and files in the making. */
function leftOver(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\.fazhi-.*\.tmp$|\.lock/.test(name))
    .map((name) => join(folder, name));
}
