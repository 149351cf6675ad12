import { lock } from '../../disk/lock.ts';
import { UsageError } from '../../errors.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { PageServer } from '../open/page-server.ts';
import { servedPage } from '../open/served-page.ts';
import { ServedPaper } from '../open/served-paper.ts';
import { startBrowser } from '../open/start-browser.ts';
import { openFacts } from '../open-facts.ts';
import { whileWriting } from '../write.ts';

/** Serves the page on this machine, for one file or for none, until its last page is gone. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const [path, another] = positionals;
  if (another) throw new UsageError(`一次只能打开一个文件，多写了“${another}”`);
  const release = path === undefined ? () => undefined : await whileWriting(path, () => lock(path));
  try {
    const paper = path === undefined ? undefined : new ServedPaper(path, await openFacts(path));
    return await serve({ page: servedPage(), paper }, options['no-browser'] !== true, io);
  } finally {
    release();
  }
}

async function serve(what: ConstructorParameters<typeof PageServer>[0], opens: boolean, io: Io): Promise<number> {
  const server = new PageServer(what);
  const address = await server.listen();
  let isStopped = false;
  const stopListening = io.onInterrupt?.(() => {
    isStopped = true;
    server.stop();
  });
  if (opens && (await startBrowser(address))) io.err('已在浏览器里打开；关掉那一页，或者在这里按 Ctrl-C，就结束\n');
  else {
    io.out(`${address}\n`);
    io.err('请在这台机器的浏览器里打开上面的地址；关掉那一页，或者在这里按 Ctrl-C，就结束\n');
  }
  await server.ended;
  stopListening?.();
  return isStopped ? exitCode.cancelled : exitCode.fine;
}
