import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fazhi, temporaryFolder } from '../cli/fake-io.ts';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';

const lack = lacking();
const sample = 'samples/yunling-2025/facts.json';

describe.skipIf(lack !== undefined)(`what goes out of the page${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
    await page.getByRole('button', { name: '看看样例' }).click();
    await page.keyboard.press('Alt+4');
  });

  afterAll(() => browser.close());

  const saved = (name: string) => downloaded(page, () => page.getByRole('button', { name, exact: true }).click());

  test.each([
    ['送审打印稿', ['render', sample, '--print-copy', '-o']],
    ['数据核对表', ['check', sample, '--fail-on', 'error', '--figures-sheet']],
    ['催报单', ['check', sample, '--missing-sheet']],
    ['审核意见表', ['check', sample, '--review-sheet']],
  ])('%s is what the command makes, byte for byte', async (name, call) => {
    const { bytes } = await saved(name);
    const file = join(temporaryFolder(), `${name}.docx`);
    await fazhi(...call, file);
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
  });

  test('all editions, the print copy, the figures and the text for the office’s own system take six actions', async () => {
    let actions = 0;
    const act = async (name: string | RegExp) => {
      actions += 1;
      await page.getByRole('button', { name }).click();
    };
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await act('版式');
    for (const name of [/份一起存/, '送审打印稿', '数据核对表']) await downloaded(page, () => act(name));
    await act('报同级党委');
    await act('复制正文');
    await page.getByText('正文已复制').waitFor();
    expect(actions).toBeLessThanOrEqual(8);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('仿宋_GB2312');
    expect(html).toContain('一、');
  });

  test('eight changes of a hand are taken over by the numbers of the print copy, in eighteen actions', async () => {
    await page.keyboard.press('Alt+1');
    const heads = await page.locator('.paragraph.level-3 .field.heading').allTextContents();
    // The printed numbers are counted here as a reader counts them: heading, lead, heading, item ….
    await page.keyboard.press('Control+g');
    let actions = 1;
    const lines: string[] = [];
    for (let number = 1; number <= 60 && lines.length < 8; number += 1) {
      await page.getByRole('textbox', { name: '照段号改' }).fill(String(number));
      const shown = await page.locator('.by-number p').textContent();
      const head = heads.find((one) => shown?.includes(`.${one}`));
      if (head) lines.push(`${number} ${head}改为${head.slice(0, 2)}抓好${head.slice(2)}`);
    }
    await page.getByRole('textbox', { name: '照段号改' }).fill('');
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await page.getByText(`第${Number.parseInt(line, 10)}段已改`).waitFor();
      actions += 2;
    }
    expect(actions).toBeLessThanOrEqual(18);
    const after = await page.locator('.paragraph.level-3 .field.heading').allTextContents();
    expect(after.filter((one) => one.slice(2, 4) === '抓好')).toHaveLength(8);
    await page.keyboard.press('Escape');
  });

  test('a number alone goes to the paragraph', async () => {
    await page.keyboard.press('Control+g');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.pointer))
      .toBe('/opening/paragraphs/0');
  });
});
