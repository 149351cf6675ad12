import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Print } from '../../differences/prints.ts';
import { UsageError } from '../../errors.ts';
import { isSame, refusalOf } from './refusal.ts';
import type { ServedPaper } from './served-paper.ts';

/** What is served, and for how long after its page is gone. */
export interface Serve {
  /** The page as it is delivered. */
  readonly page: string;
  /** The file that it works on; none where it begins by itself. */
  readonly paper: ServedPaper | undefined;
  readonly lingerMs?: number;
}

/** The same address each time, where nobody else has it: the browser keeps by it what it keeps. */
const usualPort = 28964;

const lingerUsuallyMs = 30_000;
/** A page that is loaded anew is still there when it comes again. */
const reloadMs = 2000;
const watchMs = 1000;
/** How long a page has to save what it holds when it is told that the program ends. */
const farewellMs = 1500;
const mostBytes = 32 * 1024 * 1024;

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves the page to one browser on this machine, and saves what it sends. */
export class PageServer {
  readonly #serve: Serve;
  readonly #server: Server;
  readonly #token = randomBytes(24).toString('base64url');
  /** The page that is open: what it hears by, and the word by which it is known. */
  #held: { readonly stream: ServerResponse; readonly pass: string } | undefined;
  #linger: NodeJS.Timeout | undefined;
  readonly #watch: NodeJS.Timeout;
  #end: () => void = () => undefined;
  /** Settled when the last page has been gone for a while, or `stop` was called. */
  readonly ended: Promise<void>;

  constructor(serve: Serve) {
    this.#serve = serve;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: Error) => {
        refuse(
          response,
          error instanceof UsageError ? 400 : 500,
          error instanceof UsageError ? error.message : '没有办成',
        );
      });
    });
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#watch = setInterval(() => this.#look(), watchMs);
  }

  /** Begins to listen on this machine alone; the address to open. */
  async listen(): Promise<string> {
    await this.#listenAt(usualPort).catch(() => this.#listenAt(0));
    return `http://${this.#host}/${this.#token}/`;
  }

  /** Lets the page save what it holds, and stops. */
  async stop(): Promise<void> {
    if (this.#held) {
      const { stream } = this.#held;
      const isGone = new Promise((resolve) => stream.on('close', resolve));
      tell(stream, { ending: true });
      await Promise.race([isGone, new Promise((resolve) => setTimeout(resolve, farewellMs))]);
    }
    this.#stopNow();
  }

  #stopNow(): void {
    clearInterval(this.#watch);
    clearTimeout(this.#linger);
    this.#server.close();
    this.#server.closeAllConnections();
    this.#end();
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #listenAt(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, { host: this.#host, token: this.#token });
    if (refusal) return refuse(response, refusal.status, refusal.words);
    const [, , ...path] = (request.url ?? '').split('/');
    const what = `${request.method} ${path.join('/')}`;
    if (what === 'GET ') return this.#sendPage(response);
    if (what === 'POST claim') return this.#claim(response);
    if (!this.#held || !isSame(String(request.headers['x-pass'] ?? ''), this.#held.pass))
      return refuse(response, 409, '这一页已经不是打开的那一页');
    const paper = this.#serve.paper;
    if (what === 'POST save' && paper) return send(response, paper.save(await textOf(request)));
    if (what === 'POST print' && paper) {
      const problem = paper.keepPrint(JSON.parse(await textOf(request)) as Print);
      return send(response, { problem: problem ?? null });
    }
    if (what === 'POST outside' && paper) return send(response, { text: paper.outside() });
    if (what === 'POST seen' && paper) {
      paper.seen(await textOf(request));
      return send(response, {});
    }
    return refuse(response, 404, '没有这一页');
  }

  #sendPage(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(this.#serve.page);
  }

  /** Takes the one place that a page has. Whoever comes second is refused, unless the first is just being loaded anew. */
  async #claim(response: ServerResponse): Promise<void> {
    const until = Date.now() + reloadMs;
    while (this.#held && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
    if (this.#held) return refuse(response, 409, '这份底稿已经在另一个页面里打开，请回到那个页面');
    const pass = randomBytes(24).toString('base64url');
    this.#held = { stream: response, pass };
    clearTimeout(this.#linger);
    response.on('close', () => this.#leave(response));
    response.writeHead(200, { ...headers, 'Content-Type': 'application/x-ndjson; charset=utf-8' });
    tell(response, { pass, paper: (await this.#serve.paper?.told()) ?? null });
  }

  #leave(stream: ServerResponse): void {
    if (this.#held?.stream !== stream) return;
    this.#held = undefined;
    this.#linger = setTimeout(() => this.#stopNow(), this.#serve.lingerMs ?? lingerUsuallyMs);
  }

  /** Tells the page when another program has written the file. A page that is gone without a word is noticed, too. */
  #look(): void {
    if (!this.#held) return;
    tell(this.#held.stream, this.#serve.paper?.isChangedOutside() ? { changed: true } : {});
  }
}

function tell(stream: ServerResponse, what: object): void {
  stream.write(`${JSON.stringify(what)}\n`);
}

function send(response: ServerResponse, answer: object): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(answer));
}

function refuse(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(`${words}\n`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    length += (piece as Buffer).length;
    if (length > mostBytes) throw new UsageError('内容太大，没有存');
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString('utf8');
}
