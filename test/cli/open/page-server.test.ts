import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { PageServer } from '../../../src/cli/open/page-server.ts';
import { ServedPaper } from '../../../src/cli/open/served-paper.ts';
import { openFacts } from '../../../src/cli/open-facts.ts';
import { wholeFacts } from '../../facts-of.ts';
import { fileIn, temporaryFolder } from '../fake-io.ts';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks as anybody on this machine could, with whatever headers. */
function ask(address: string, method: string, headers: OutgoingHttpHeaders = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A page that is open: what it was told first, what it hears, and how it goes. */
async function openPage(address: string) {
  const origin = new URL(address).origin;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${address}claim`, { method: 'POST', headers: { origin }, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
  answer.setEncoding('utf8');
  let heard = '';
  answer.on('data', (piece) => {
    heard += piece;
  });
  answer.on('error', () => undefined);
  await expect.poll(() => heard).toContain('\n');
  const { pass, paper } = JSON.parse(heard.split('\n')[0] ?? '');
  return {
    status: answer.statusCode,
    paper,
    heard: () => heard,
    close: () => answer.destroy(),
    ask: (what: string, body = '') => ask(`${address}${what}`, 'POST', { origin, 'x-pass': pass }, body),
  };
}

const facts = wholeFacts({ measures: { lead: '边解决问题边完善制度。' } });

async function serving(lingerMs = 30_000) {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', facts);
  const server = new PageServer({ page: '<p>页</p>', paper: new ServedPaper(path, await openFacts(path)), lingerMs });
  const address = await server.listen();
  onTestFinished(() => server.stop());
  return { folder, path, server, address, origin: new URL(address).origin };
}

test('the page is given at its address alone, and holds nothing of the paper', async () => {
  const { address } = await serving();
  expect(await ask(address, 'GET')).toEqual({ status: 200, text: '<p>页</p>' });
  expect(new URL(address).hostname).toBe('127.0.0.1');
});

test.each([
  ['another host, as a name has that was bound anew to this machine', { host: 'evil.example:80' }],
  ['another name of this machine', { host: 'localhost' }],
  ['another port', { host: '127.0.0.1:1' }],
])('a foreign Host is refused: %s', async (_name, headers) => {
  const { address, origin } = await serving();
  expect((await ask(address, 'GET', headers)).status).toBe(403);
  expect((await ask(`${address}claim`, 'POST', { ...headers, origin })).status).toBe(403);
});

test.each([
  ['of another site', { origin: 'https://evil.example' }],
  ['of no site', { origin: 'null' }],
  ['of another port', { origin: 'http://127.0.0.1:1' }],
  ['not told', {}],
])('an Origin %s may neither take the place nor save', async (_name, headers) => {
  const { address, path } = await serving();
  const before = readFileSync(path, 'utf8');
  for (const what of ['claim', 'save', 'print', 'outside', 'seen'])
    expect((await ask(address + what, 'POST', headers, '{}')).status).toBe(403);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test.each([
  ['missing', () => ''],
  ['wrong', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}/`],
  ['too short', (token: string) => `${token.slice(0, 5)}/`],
])('a token that is %s opens nothing', async (_name, tokenOf) => {
  const { address, origin } = await serving();
  const [, token = ''] = new URL(address).pathname.split('/');
  const other = `${origin}/${tokenOf(token)}`;
  expect((await ask(other, 'GET')).status).toBe(403);
  expect((await ask(`${other}claim`, 'POST', { origin })).status).toBe(403);
});

test('a second page is refused while the first is open, and can save nothing', async () => {
  const { address, origin, path } = await serving();
  const first = await openPage(address);
  const before = readFileSync(path, 'utf8');
  const second = await ask(`${address}claim`, 'POST', { origin });
  expect(second).toMatchObject({ status: 409, text: expect.stringContaining('已经在另一个页面里打开') });
  for (const pass of [{}, { 'x-pass': 'x' }])
    expect((await ask(`${address}save`, 'POST', { origin, ...pass }, JSON.stringify(facts))).status).toBe(409);
  expect(readFileSync(path, 'utf8')).toBe(before);
  first.close();
  expect((await openPage(address)).status).toBe(200);
});

test('a page that is loaded anew takes the place of the one that goes', async () => {
  const { address } = await serving();
  const first = await openPage(address);
  setTimeout(first.close, 300);
  expect((await openPage(address)).status).toBe(200);
});

test('what the page saves is in the file, as the command writes it; what is no 底稿 is refused', async () => {
  const { address, path } = await serving();
  const page = await openPage(address);
  expect(page.paper).toMatchObject({ name: 'facts.json', facts: JSON.parse(readFileSync(path, 'utf8')) });
  const changed = { ...facts, reportYear: 2024 };
  expect(await page.ask('save', JSON.stringify(changed))).toMatchObject({ status: 200 });
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(changed, null, 2)}\n`);
  expect((await page.ask('save', '{"a":')).status).toBe(400);
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(changed, null, 2)}\n`);
});

test('a file that another program wrote is told of at once, never written over, and takes what was merged once it was looked at', async () => {
  const { address, path, folder } = await serving();
  const page = await openPage(address);
  const theirs = JSON.stringify({ ...facts, reportYear: 2023 });
  writeFileSync(path, theirs);
  utimesSync(path, new Date(), new Date(Date.now() + 5000));
  await expect.poll(page.heard, { timeout: 5000 }).toContain('"changed":true');
  const saved = JSON.parse((await page.ask('save', JSON.stringify(facts))).text);
  expect(saved.kind).toBe('changed-outside');
  expect(readFileSync(path, 'utf8')).toBe(theirs);
  expect(existsSync(`${folder}/${saved.name}`)).toBe(true);
  expect(JSON.parse((await page.ask('outside')).text)).toEqual({ text: theirs });
  await page.ask('seen', theirs);
  expect(JSON.parse((await page.ask('save', JSON.stringify(facts))).text).kind).toBe('saved');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(facts)));
});

test('what was printed goes beside the file, as the command keeps it', async () => {
  const { address, folder } = await serving();
  const page = await openPage(address);
  const print = { edition: 'superior', document: { blocks: [] } };
  await page.ask('print', JSON.stringify(print));
  expect(readdirSync(folder)).toContain('facts.printed.json');
  page.close();
  await expect.poll(async () => (await openPage(address)).paper.prints).toEqual([print]);
});

test('it ends a while after its last page is gone, and tells the page that is open when it is stopped', async () => {
  const { address, server } = await serving(200);
  const page = await openPage(address);
  let isEnded = false;
  server.ended.then(() => {
    isEnded = true;
  });
  page.close();
  await expect.poll(() => isEnded).toBe(true);
  await expect(ask(address, 'GET')).rejects.toThrow();
  const other = await serving();
  const open = await openPage(other.address);
  const stopping = other.server.stop();
  await expect.poll(open.heard).toContain('"ending":true');
  await stopping;
});
