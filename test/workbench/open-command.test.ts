import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageServer } from '../../src/cli/open/page-server.ts';
import { servedPage } from '../../src/cli/open/served-page.ts';
import { ServedPaper } from '../../src/cli/open/served-paper.ts';
import { openFacts } from '../../src/cli/open-facts.ts';
import { type Browser, lacking, openBrowser } from './browser.ts';

const lack = lacking();
const lead = '[data-pointer="/measures/lead"]';
const boundName = 'evil.test';

describe.skipIf(lack !== undefined)(`the page that fazhi open serves${lack ? ` (left out: ${lack})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-open-'));
  const path = join(folder, 'facts.json');
  let server: PageServer;
  let address: string;
  let browser: Browser;

  const inFile = () => JSON.parse(readFileSync(path, 'utf8')).measures.lead as string;

  beforeAll(async () => {
    writeFileSync(path, readFileSync('samples/yunling-2025/facts.json'));
    server = new PageServer({ page: servedPage(), paper: new ServedPaper(path, await openFacts(path)) });
    address = await server.listen();
    browser = await openBrowser({ address, boundName });
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows the paper at once, and saves each change into the file; it asks nobody else', async () => {
    const { page } = browser;
    await page.locator(lead).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('写进文件的话。');
    await expect.poll(inFile, { timeout: 5000 }).toContain('写进文件的话。');
    await page.locator('.save').getByText('已存入文件').waitFor();
    expect(browser.asked).toEqual([]);
  });

  test('loaded anew it goes on with what is in the file', async () => {
    const { page } = browser;
    await page.reload();
    await expect.poll(() => page.locator(lead).textContent()).toContain('写进文件的话。');
  });

  test('a second page is refused, and shows nothing of the paper', async () => {
    const second = await browser.context.newPage();
    await second.goto(address);
    await second.getByText('已经在另一个页面里打开').waitFor();
    expect(await second.locator(lead).count()).toBe(0);
    await second.close();
  });

  test('a name that is bound to this machine gets nothing', async () => {
    const other = await browser.context.newPage();
    const { port, pathname } = new URL(address);
    const answer = await other.goto(`http://${boundName}:${port}${pathname}`);
    expect(answer?.status()).toBe(403);
    await other.close();
  });

  test('what another program writes into the file is said at once, put beside ours, and merged into it', async () => {
    const { page } = browser;
    const theirs = JSON.parse(readFileSync(path, 'utf8'));
    theirs.shortcomings.tail = '别的程序写的这一句。';
    writeFileSync(path, JSON.stringify(theirs));
    await page.getByRole('alert').getByText('被别的程序改过，没有覆盖').waitFor();
    await page.locator(lead).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('这里写的。');
    await page.waitForTimeout(800);
    expect(inFile()).not.toContain('这里写的。');
    await page.getByRole('button', { name: '对照合并' }).click();
    await page.locator('.change').getByText('别的程序写的这一句。').waitFor();
    expect(await page.locator('.change.open').count()).toBe(0);
    await page.getByRole('button', { name: '放进底稿' }).click();
    await expect.poll(inFile, { timeout: 5000 }).toContain('这里写的。');
    expect(readFileSync(path, 'utf8')).toContain('别的程序写的这一句。');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  test('when the program ends what was typed last is in the file, and the page says that it ended', async () => {
    const { page } = browser;
    await page.locator(lead).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('最后写的。');
    await server.stop();
    await page.getByText('程序已经关了').waitFor();
    expect(inFile()).toContain('最后写的。');
  });
});

describe('fazhi open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-open-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const called = (...options: string[]) => spawn(process.execPath, ['dist/cli.cjs', ...options]);

  async function ended(call: ReturnType<typeof called>): Promise<{ code: number | null; err: string }> {
    let err = '';
    call.stderr.on('data', (piece) => {
      err += piece;
    });
    return new Promise((resolve) => call.on('close', (code) => resolve({ code, err })));
  }

  test('gives the address, holds the lock of the file, and ends on Ctrl-C', async () => {
    const path = join(folder, 'facts.json');
    writeFileSync(path, readFileSync('samples/yunling-2025/facts.json'));
    const open = called('open', path, '--no-browser');
    const isEnded = ended(open);
    const address = await new Promise<string>((resolve) => open.stdout.once('data', (piece) => resolve(String(piece))));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/);
    expect((await fetch(address.trim())).status).toBe(200);
    const other = await ended(called('fill', path, '--set', '/reportYear=2024'));
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('正在另一窗口填写') });
    open.kill('SIGINT');
    expect((await isEnded).code).toBe(130);
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(readFileSync(path)).toEqual(readFileSync('samples/yunling-2025/facts.json'));
  });

  test('a file that is not there is said to be so', async () => {
    expect(await ended(called('open', join(folder, 'none.json'), '--no-browser'))).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, 'none.json.lock'))).toBe(false);
  });
});
