import type { ToldPaper } from '../../kinds/served.ts';
import type { Desk } from '../desk/desk.ts';
import { putOnDesk } from '../desk/put-on-desk.ts';
import { readTheirs } from './look-outside.ts';
import type { Served } from './program.ts';
import { saveToFile } from './save-file.ts';

/** What the program tells the page while it is open, a line each. */
interface Told {
  readonly pass?: string;
  readonly paper?: ToldPaper | null;
  readonly changed?: true;
  readonly ending?: true;
}

/** Whether a program serves this page, and not the disk. */
export function isServed(): boolean {
  return location.protocol === 'http:';
}

/** Asks the program for its one place, puts its paper on the desk, and listens to it for as long as it runs. */
export async function joinProgram(desk: Desk): Promise<void> {
  const answer = await fetch('claim', { method: 'POST' }).catch(() => undefined);
  if (!answer?.ok || !answer.body) {
    desk.refused.value = (await answer?.text().catch(() => ''))?.trim() || '打开这一页的程序已经关了';
    return;
  }
  addEventListener('beforeunload', (event) => {
    if (desk.file.value?.served && !desk.file.value.isSaved) event.preventDefault();
  });
  let served: Served | undefined;
  try {
    for await (const { pass, paper, changed, ending } of linesOf(answer.body)) {
      if (pass !== undefined) {
        served = servedBy(pass);
        if (paper) begin(desk, paper, served);
      }
      if (changed && served) await lookOutside(desk, served);
      if (ending) await saveToFile(desk);
    }
  } catch {
    // the program is gone: the same as when it says so
  }
  const file = desk.file.value;
  desk.says.value = '打开这一页的程序已经关了：内容仍留存在本机浏览器里，要接着存，请按“存入文件”';
  if (file?.served) desk.file.value = { name: file.name, handle: undefined, isSaved: file.isSaved, modified: 0 };
}

function begin(desk: Desk, paper: ToldPaper, served: Served): void {
  const { name, facts, lastYear, waivers, prints } = paper;
  putOnDesk(desk, {
    facts,
    lastYear,
    waivers,
    file: { name, handle: undefined, served, isSaved: true, modified: 0, saved: facts },
    says: `已打开“${name}”，改了自动存`,
  });
  desk.printedBefore.value = prints;
}

function servedBy(pass: string): Served {
  const ask = async (what: string, body: string) => {
    const answer = await fetch(what, { method: 'POST', headers: { 'X-Pass': pass }, body });
    if (!answer.ok) throw new Error((await answer.text()).trim());
    return answer.json();
  };
  return {
    save: (text) => ask('save', text),
    keepPrint: async (print) => {
      const { problem } = await ask('print', JSON.stringify(print));
      if (problem) throw new Error(problem);
    },
    outside: async () => (await ask('outside', '')).text,
    seen: (text) => ask('seen', text),
  };
}

/** Another program wrote the file: said at once, and nothing is written over. */
async function lookOutside(desk: Desk, served: Served): Promise<void> {
  const file = desk.file.value;
  if (!file?.served || desk.aside.value) return;
  const text = await served.outside();
  if (text === '') {
    desk.aside.value = { from: 'gone', name: file.name };
    return;
  }
  desk.aside.value = {
    from: 'file',
    name: file.name,
    theirs: readTheirs(text),
    base: file.saved,
    accept: () => served.seen(text),
  };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
