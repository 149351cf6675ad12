import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, openBrowser } from '../browser.ts';
import { paste } from '../paste.ts';

/** What was found when the browser was opened again after it was killed. */
export interface KillFound {
  /** Letters written more than a second before the kill that are not there. */
  readonly lost: number;
  /** Letters of the last second that are not there. */
  readonly unsettled: number;
  /** The browser came back with an empty store, of its own accord. */
  readonly isEmptied: boolean;
  /** What is wrong, in a sentence: letters lost without a word, or a text that nobody wrote. */
  readonly problem: string | undefined;
}

/** The letters that were written into one answer, each with when it was there. */
interface Written {
  readonly text: string;
  readonly at: number;
}

const lead = '[data-pointer="/measures/lead"]';
const title = '云岭县人民政府 2025年度';
const pasted = '各乡镇、各部门按月报告进展，县司法局逐项核对。';
const words = '全县各级各部门坚持依法行政，把法治要求落到每一件事上。';

/**
 * Types and pastes into the sample, kills the browser at some moment, opens it again in the same home and looks what is there; so many
 * times over, each going on with what the last left.
 */
export async function killRounds(rounds: number, random: () => number): Promise<KillFound[]> {
  const home = mkdtempSync(join(tmpdir(), 'fazhi-kills-'));
  const found: KillFound[] = [];
  try {
    let browser = await openBrowser({ home });
    let text = await begin(browser.page);
    for (let round = 0; round < rounds; round += 1) {
      const written: Written[] = [{ text, at: 0 }];
      const killedAt = await writeUntilKilled(browser, written, random);
      browser = await openBrowser({ home });
      const one = await foundAfter(browser.page, written, killedAt);
      found.push(one);
      text = one.isEmptied ? await begin(browser.page) : await textThere(browser.page);
    }
    await browser.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return found;
}

async function begin(page: Page): Promise<string> {
  await page.getByRole('button', { name: '看看样例' }).click();
  const text = await textThere(page);
  await page.waitForTimeout(1500);
  return text;
}

async function textThere(page: Page): Promise<string> {
  return (await page.locator(lead).textContent()) ?? '';
}

/** Types letters and pastes sentences until the moment comes; when that was. */
async function writeUntilKilled(browser: Browser, written: Written[], random: () => number): Promise<number> {
  const { page } = browser;
  await page.locator(lead).click();
  await page.keyboard.press('Control+End');
  const moment = 300 + random() * 3000;
  let killedAt = 0;
  const killed = new Promise<void>((resolve) => {
    setTimeout(async () => {
      killedAt = Date.now();
      await browser.kill();
      resolve();
    }, moment);
  });
  const note = (piece: string) => written.push({ text: (written.at(-1)?.text ?? '') + piece, at: Date.now() });
  for (let at = 0; killedAt === 0; at += 1) {
    const piece = random() < 0.1 ? pasted : (words[at % words.length] ?? '');
    const wrote = piece.length > 1 ? paste(page, { text: piece }) : page.keyboard.type(piece);
    // What was under way when the browser died may be there or not.
    const isDone = await wrote.then(() => true).catch(() => false);
    note(piece);
    if (!isDone) break;
    await page.waitForTimeout(30 + random() * 90).catch(() => undefined);
  }
  await killed;
  return killedAt;
}

async function foundAfter(page: Page, written: readonly Written[], killedAt: number): Promise<KillFound> {
  const recent = page.getByRole('button', { name: new RegExp(title) }).first();
  const lost = page.getByRole('alert').filter({ hasText: '浏览器清空了本机留存' });
  await recent
    .or(lost)
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  if ((await recent.count()) === 0) {
    const isSaid = (await lost.count()) > 0 && ((await lost.textContent()) ?? '').includes(title);
    const settled = { lost: 0, unsettled: 0, isEmptied: true };
    return { ...settled, problem: isSaid ? undefined : 'the store is empty, and the page says nothing of it' };
  }
  await recent.click();
  await page.locator(lead).waitFor();
  const text = await textThere(page);
  const due = written.findLast(({ at }) => at <= killedAt - 1000)?.text ?? '';
  const all = written.at(-1)?.text ?? '';
  const isWritten = written.some((one) => one.text === text);
  const short = Math.max(0, due.length - text.length);
  const problem = isWritten
    ? short > 0
      ? `${short} letters of more than a second before are lost`
      : undefined
    : `nobody wrote: ${text}`;
  return { lost: short, unsettled: all.length - text.length, isEmptied: false, problem };
}
