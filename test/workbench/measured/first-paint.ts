import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser, pageAddress } from '../browser.ts';

/** Milliseconds from opening a file until something is painted, round by round. */
export interface FirstPaints {
  readonly page: number[];
  /** An empty page of as many bytes: one word, then a comment. */
  readonly empty: number[];
  /** From opening the page until it answers. */
  readonly ready: number[];
}

/** Opens the page and an empty one of the same size from the disk, turn about. */
export async function measureFirstPaint(rounds: number): Promise<FirstPaints> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-paint-'));
  const { page, close } = await openBrowser();
  const paints: FirstPaints = { page: [], empty: [], ready: [] };
  try {
    const empty = join(folder, 'empty.html');
    writeFileSync(empty, emptyPage(readFileSync(new URL(pageAddress)).length));
    for (let round = -1; round < rounds; round += 1) {
      const own = await paintedAfter(page, pageAddress, '#page:not([inert])');
      const other = await paintedAfter(page, pathToFileURL(empty).href, 'p');
      if (round < 0) continue;
      paints.page.push(own.painted);
      paints.ready.push(own.ready);
      paints.empty.push(other.painted);
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
  return paints;
}

function emptyPage(bytes: number): string {
  const [open, end] = [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>空</title></head><body><p>空</p><!--',
    '--></body></html>',
  ];
  return open + 'x'.repeat(bytes - Buffer.byteLength(open + end)) + end;
}

/** By the page's own clock, which starts when it is opened. */
async function paintedAfter(page: Page, address: string, readyMark: string) {
  await page.goto('about:blank');
  await page.goto(address);
  return page.evaluate(async (mark) => {
    while (!document.querySelector(mark)) await new Promise((resolve) => setTimeout(resolve, 1));
    const ready = performance.now();
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    while (painted() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    return { painted: painted() ?? 0, ready };
  }, readyMark);
}
