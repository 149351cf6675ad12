import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** The page as it is delivered. */
export const pageAddress = pathToFileURL(resolve('dist/workbench.html')).href;

const folderOfPackage = resolve('node_modules/@sparticuz/chromium');

/** What this machine lacks for the tests in a browser, in one sentence; undefined where it lacks nothing. */
export function lacking(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the carried Chromium is for Linux on x64 only';
  const missing = /^\s*(\S+) => not found/m.exec(execFileSync('ldd', [executable()], { encoding: 'utf8' }))?.[1];
  if (missing) return `the carried Chromium needs ${missing}: apt-get install libnss3`;
  const fonts = outputOf('fc-list', [':lang=zh-cn', 'family']);
  return fonts.trim() === '' ? 'no Chinese font: apt-get install fonts-noto-cjk, or fonts-wqy-zenhei' : undefined;
}

function outputOf(command: string, options: readonly string[]): string {
  try {
    return execFileSync(command, options, { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The Chromium that the package carries, unpacked once to a folder of our own: its own way takes any /tmp/chromium that is there. */
function executable(): string {
  const { version } = JSON.parse(readFileSync(join(folderOfPackage, 'package.json'), 'utf8'));
  const folder = resolve('node_modules/.cache/fazhi-chromium', version);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, brotliDecompressSync(readFileSync(join(folderOfPackage, 'bin/chromium.br'))));
  chmodSync(mine, 0o755);
  renameSync(mine, path);
  return path;
}

/** A browser with a home of its own, which `close` takes away unless it is handed in; every request for the network is refused and noted. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly asked: string[];
  readonly home: string;
  readonly close: () => Promise<void>;
  /** Ends it at once, as when the power goes. */
  readonly kill: () => Promise<void>;
}

/** Starts the browser and opens the page from its file. */
export async function openBrowser(
  options: {
    readonly home?: string;
    readonly width?: number;
    readonly height?: number;
    readonly scale?: number;
    /** Where a program on this machine serves the page; it alone may be asked. */
    readonly address?: string;
    /** A name that leads to this machine, too. */
    readonly boundName?: string;
  } = {},
): Promise<Browser> {
  const { width = 1280, height = 720, scale = 1 } = options;
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'fazhi-browser-'));
  const asked: string[] = [];
  const own = options.address && new URL(options.address).origin;
  const bound = options.boundName ? `MAP ${options.boundName} 127.0.0.1, ` : '';
  const rules = own ? `${bound}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1` : 'MAP * ~NOTFOUND';
  const context = await chromium.launchPersistentContext(home, {
    executablePath: executable(),
    headless: true,
    acceptDownloads: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    args: ['--no-sandbox', '--disable-gpu', '--headless=new', `--host-resolver-rules=${rules}`],
  });
  await context.route(/^(https?|wss?):/, async (route) => {
    const url = route.request().url();
    if (own && (url.startsWith(`${own}/`) || (options.boundName && new URL(url).hostname === options.boundName)))
      return route.continue();
    asked.push(url);
    await route.abort();
  });
  const [page = await context.newPage()] = context.pages();
  await page.goto(options.address ?? pageAddress);
  await page.locator('#page:not([inert])').waitFor();
  return {
    context,
    page,
    asked,
    home,
    kill: () => killed(home, context),
    close: async () => {
      await context.close();
      if (!options.home) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Ends the browser of a home, and it alone, without letting it write anything more. */
async function killed(home: string, context: BrowserContext): Promise<void> {
  const own = readdirSync('/proc').find((id) => /^\d+$/.test(id) && isBrowserOf(home, id));
  if (!own) throw new Error('the browser is not running');
  process.kill(Number(own), 'SIGKILL');
  await context.close().catch(() => undefined);
}

function isBrowserOf(home: string, id: string): boolean {
  try {
    const options = readFileSync(join('/proc', id, 'cmdline'), 'utf8').split('\0');
    return options.includes(`--user-data-dir=${home}`) && !options.some((one) => one.startsWith('--type='));
  } catch {
    return false;
  }
}
