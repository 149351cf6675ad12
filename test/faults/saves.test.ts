import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fazhi, fileIn } from '../cli/fake-io.ts';
import { type Fault, faults, inject } from './inject.mjs';
import { inFolder, type Save, saves } from './saves.mjs';

/** The files of a folder by their names, without what only a kill leaves behind. */
type Files = Readonly<Record<string, string>>;

/** What is written to stdout is tried with a real one by `npm run test:faults`, which kills in earnest. */
const ownWriting = Object.entries(saves).filter(([, { stdout }]) => stdout === undefined);
/** A full disk and a used-up quota differ from a broken disk by a word. */
const each = faults.filter((fault) => fault !== 'ENOSPC' && fault !== 'EDQUOT');

describe.each(ownWriting)('%s', (_name, save) => {
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
  await fazhi(...inFolder(folder, save.argv)).finally(restore);
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
  const argv = inFolder(folder, save.argv);
  const { calls, restore } = inject({ folder, at, fault });
  const said = await fazhi(...argv)
    .catch((error: NodeJS.ErrnoException) => {
      if (fault !== 'kill' || error.code !== 'killed') throw error;
    })
    .finally(restore);
  const found = filesOf(folder);
  const where = `${fault} at call ${at}, ${calls[at - 1]}`;
  const torn = Object.entries(found).filter(([name, text]) => text !== before[name] && text !== after[name]);
  expect(torn, where).toEqual([]);
  expect(Object.keys(found), where).toEqual(expect.arrayContaining(Object.keys(before)));
  if (fault === 'kill') {
    for (const name of leftOver(folder)) rmSync(join(folder, name));
    await fazhi(...argv);
    expect(filesOf(folder), `again after ${where}`).toEqual(after);
  } else {
    if (said?.code === 2) expect(said.err, where).toMatch(/[一-鿿]/);
    else expect(withUnkept(found, after, said?.err ?? ''), where).toEqual(after);
    const mayLeave = calls.slice(at - 3, at).includes('rmSync') || said?.code !== 2;
    expect(leftOver(folder).length, where).toBeLessThanOrEqual(mayLeave ? 1 : 0);
  }
  rmSync(folder, { recursive: true });
}

/** That it was not kept what was printed hinders no printing, and is said. */
function withUnkept(found: Files, after: Files, said: string): Files {
  const kept = Object.entries(after).filter(([name]) => name.endsWith('.printed.json'));
  return said.includes('没有存下印出时的底稿') ? { ...found, ...Object.fromEntries(kept) } : found;
}

async function prepared({ files, earlier }: Save): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-fault-'));
  for (const [name, text] of Object.entries(files)) fileIn(folder, name, text);
  if (earlier) await fazhi(...inFolder(folder, earlier));
  return folder;
}

function filesOf(folder: string): Files {
  const left = leftOver(folder);
  const names = readdirSync(folder).filter((name) => !left.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'latin1').replaceAll(folder, '')]),
  );
}

/** Locks, and files in the making. */
function leftOver(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^\.fazhi-.*\.tmp$|\.lock/.test(name));
}
