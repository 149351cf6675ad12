import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { openFacts } from '../open-facts.ts';
import { type ThreadWork, threadTasks } from './thread-tasks.ts';

/** What typing in one report cost, round by round. */
export interface Typing {
  readonly characters: number;
  /** From an input until the findings are those of the text with it, in milliseconds, the pause before a check included. */
  readonly waits: number[];
  readonly keys: number;
  /** Tasks of more than 50 ms that the browser's own observer saw. */
  readonly longTasks: number[];
  readonly main: ThreadWork[];
  readonly worker: ThreadWork[];
}

interface Watching {
  readonly waits: number[];
  readonly longTasks: number[];
}

const place =
  '[data-pointer="/measures/sections/1/items/0/intro"], [data-pointer="/measures/sections/1/items/0/points/0/text"]';
/** A hand that rests after each key, so that every key is followed by findings; then one that types on. */
const [rested, restMs, typedOn, betweenMs] = [4, 800, 10, 120] as const;

/** Types in several reports, each in a browser of its own, turn about. */
export async function measureTyping(reports: readonly unknown[], rounds: number): Promise<Typing[]> {
  const opened = await Promise.all(reports.map((facts) => openReport(facts)));
  for (let round = -1; round < rounds; round += 1)
    for (const one of opened) {
      const { main, worker } = await threadTasks(one.cdp, () => typeIn(one.page));
      if (round < 0) {
        await seen(one.page);
        continue;
      }
      const { waits, longTasks } = await seen(one.page);
      one.typing.waits.push(...waits);
      one.typing.longTasks.push(...longTasks);
      one.typing.main.push(main);
      one.typing.worker.push(worker);
    }
  for (const { close } of opened) await close();
  return opened.map(({ typing }) => ({ ...typing, keys: (rested + typedOn) * rounds }));
}

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
  readonly typing: Typing;
}

async function openReport(facts: unknown): Promise<Opened> {
  const { page, context, close } = await openBrowser();
  await openFacts(page, facts);
  await page.locator('.outline .length').filter({ hasText: '字' }).waitFor();
  const length = (await page.locator('.outline .length').textContent()) ?? '';
  await page.locator(place).first().click();
  await page.keyboard.press('Control+End');
  await page.evaluate(watch);
  const typing = { characters: Number(length.replaceAll(/\D/g, '')), keys: 0 };
  const kept = { waits: [], longTasks: [], main: [], worker: [] };
  return { page, cdp: await context.newCDPSession(page), close, typing: { ...typing, ...kept } };
}

async function typeIn(page: Page): Promise<void> {
  for (let at = 0; at < rested; at += 1) {
    await page.keyboard.type('按');
    await page.waitForTimeout(restMs);
  }
  for (let at = 0; at < typedOn; at += 1) {
    await page.keyboard.type('照');
    await page.waitForTimeout(betweenMs);
  }
  await page.waitForTimeout(restMs);
}

/** Runs in the page: notes when an input comes and when the findings are those of the text with it. */
function watch(): void {
  const watching: Watching = { waits: [], longTasks: [] };
  Object.assign(globalThis, { watching });
  const checking = document.querySelector('.checking');
  let since = 0;
  document.addEventListener('input', () => {
    since = performance.now();
  });
  new MutationObserver(() => {
    if (since === 0 || checking?.textContent !== '') return;
    watching.waits.push(performance.now() - since);
    since = 0;
  }).observe(checking ?? document, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    watching.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

async function seen(page: Page): Promise<Watching> {
  return page.evaluate(() => {
    const { watching } = globalThis as unknown as { watching: Watching };
    return { waits: watching.waits.splice(0), longTasks: watching.longTasks.splice(0) };
  });
}
