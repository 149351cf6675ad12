import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';
import { changeStub, stubFile, stubOf } from './stub-file.ts';

const lack = lacking();
const lead = '[data-pointer="/measures/lead"]';
const tail = '[data-pointer="/shortcomings/tail"]';

describe.skipIf(lack !== undefined)(`nothing is written over${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeEach(async () => {
    browser = await openBrowser();
    page = browser.page;
    await stubFile(page);
    await page.getByRole('button', { name: '看看样例' }).click();
  });

  afterEach(() => browser.close());

  async function write(pointer: string, words: string, where: Page = page): Promise<void> {
    await where.locator(pointer).click();
    await where.keyboard.press('Control+End');
    await where.keyboard.type(words);
  }

  async function saved(): Promise<string> {
    await page.keyboard.press('Control+s');
    await page.locator('.save').getByText('已存入文件').waitFor();
    return (await stubOf(page)).text;
  }

  /** The file as another program leaves it. */
  async function changedOutside(text: string, words: string): Promise<string> {
    const facts = JSON.parse(text);
    facts.shortcomings.tail = words;
    const changed = JSON.stringify(facts);
    await changeStub(page, { text: changed, modified: 1000 });
    return changed;
  }

  test('what another program wrote is said at once, though nothing is typed, and is put into ours by one confirmation', async () => {
    const changed = await changedOutside(await saved(), '别的程序写的。');
    await page.getByRole('alert').getByText('被别的程序改过，没有覆盖').waitFor({ timeout: 8000 });
    await write(lead, '这里写的。');
    await page.waitForTimeout(2000);
    expect((await stubOf(page)).text).toBe(changed);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '对照合并' }).click();
    await page.locator('.change').getByText('别的程序写的。').waitFor();
    expect(await page.locator('.change').count()).toBe(1);
    await page.getByRole('button', { name: '放进底稿' }).click();
    await expect.poll(async () => (await stubOf(page)).text, { timeout: 5000 }).toContain('这里写的。');
    expect((await stubOf(page)).text).toContain('别的程序写的。');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('the other one may be taken as it is, and ours is had back by 撤销', async () => {
    const text = await saved();
    await write(lead, '这里写的。');
    await page.waitForTimeout(100);
    await changedOutside(text, '别的程序写的。');
    await page.getByRole('button', { name: '换成那一份' }).click();
    await expect.poll(() => page.locator(tail).textContent()).toBe('别的程序写的。');
    expect(await page.locator(lead).textContent()).not.toContain('这里写的。');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator(lead).textContent()).toContain('这里写的。');
  });

  test('a file that was taken away is said to be so, does not come back by itself, and is saved where the clerk says', async () => {
    await saved();
    await changeStub(page, { isGone: true, text: '' });
    await write(lead, '这里写的。');
    await page.getByRole('alert').getByText('不在了').waitFor({ timeout: 8000 });
    await page.waitForTimeout(2000);
    expect((await stubOf(page)).text).toBe('');
    await page.getByRole('button', { name: '另存' }).click();
    await expect.poll(async () => (await stubOf(page)).text).toContain('这里写的。');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a permission that was withdrawn is said to be so, and asked for only when the clerk asks', async () => {
    const text = await saved();
    await changeStub(page, { permission: 'prompt', answer: 'denied' });
    await write(lead, '这里写的。');
    await page.getByRole('alert').getByText('没有许可写入').waitFor({ timeout: 8000 });
    expect((await stubOf(page)).permission).toBe('prompt');
    await page.getByRole('button', { name: '许可并存入' }).click();
    await page.getByRole('alert').getByText('没有许可写入').waitFor();
    expect((await stubOf(page)).text).toBe(text);
    await changeStub(page, { permission: 'prompt', answer: 'granted' });
    await page.getByRole('button', { name: '许可并存入' }).click();
    await expect.poll(async () => (await stubOf(page)).text).toContain('这里写的。');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('two windows with one paper are told at once, both texts are kept, and one is put into the other', async () => {
    await page.waitForTimeout(300);
    const other = await browser.context.newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: /云岭县人民政府 2025年度/ }).click();
    await other.getByText('在两个窗口里都开着').waitFor();
    await page.getByText('在两个窗口里都开着').waitFor();
    await write(tail, '另一窗口写的。', other);
    await other.waitForTimeout(400);
    await page.bringToFront();
    await write(lead, '这个窗口写的。');
    await page.getByRole('alert').getByText('在另一个窗口里也在改').waitFor();
    await page.getByRole('button', { name: '对照合并' }).click();
    await page.locator('.change').getByText('另一窗口写的。').waitFor();
    expect(await page.locator('.change').count()).toBe(1);
    await page.getByRole('button', { name: '放进底稿' }).click();
    await expect.poll(() => page.locator(tail).textContent()).toContain('另一窗口写的。');
    expect(await page.locator(lead).textContent()).toContain('这个窗口写的。');
  });

  test('what the paper was before is looked at beside what it is, taken back in part, or whole', async () => {
    const [oldLead, oldTail] = await Promise.all([page.locator(lead).textContent(), page.locator(tail).textContent()]);
    await page.waitForTimeout(300);
    await write(lead, '写坏了。');
    await write(tail, '也写坏了。');
    await page.waitForTimeout(300);
    const look = async () => {
      await page.getByRole('button', { name: '文件', exact: true }).click();
      await page.getByRole('menuitem', { name: /以前的样子/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.locator('.versions button').last().click();
      await page.locator('.take-home').waitFor();
    };
    await look();
    expect(await page.locator('.change').count()).toBe(2);
    await page.locator('.change').first().getByRole('radio', { name: '用那时的' }).click();
    await page.getByRole('button', { name: '放进底稿' }).click();
    await expect.poll(() => page.locator(lead).textContent()).toBe(oldLead);
    expect(await page.locator(tail).textContent()).toContain('也写坏了。');
    await look();
    await page.getByRole('button', { name: '全部退回到那时' }).click();
    await page.getByRole('button', { name: '放进底稿' }).click();
    await expect.poll(() => page.locator(tail).textContent()).toBe(oldTail);
  });
});

describe.skipIf(lack !== undefined)('a browser that keeps nothing', () => {
  test.each([
    ['refuses', 'SecurityError'],
    ['is full', 'QuotaExceededError'],
  ])('says so before a word is typed: it %s', async (_name, problem) => {
    const browser = await openBrowser();
    try {
      const { page } = browser;
      await page.addInitScript((name) => {
        const refuse = () => {
          throw new DOMException('refused', name);
        };
        if (name === 'SecurityError') Object.assign(IDBFactory.prototype, { open: refuse });
        else Object.assign(IDBObjectStore.prototype, { put: refuse });
      }, problem);
      await page.reload();
      await page.getByRole('alert').getByText('浏览器不肯在本机留存内容').waitFor();
      await page.getByRole('button', { name: '看看样例' }).click();
      await page.locator('.save').getByText('浏览器不肯留存').waitFor();
    } finally {
      await browser.close();
    }
  });
});
