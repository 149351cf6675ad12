import { hydrate } from 'preact';
import { emptyDesk } from './desk/desk.ts';
import { keepUp } from './desk/keep-up.ts';
import { listenToWindows } from './desk/other-windows.ts';
import { takeDrops } from './files/drop-file.ts';
import { watchFile } from './files/look-outside.ts';
import { isServed, joinProgram } from './files/served.ts';
import { startHelper } from './helper/helper.ts';
import { answerInWorker } from './helper/works.ts';
import { listenForKeys } from './shell/keys.ts';
import { Workbench } from './shell/workbench.tsx';
import { Store } from './store/store.ts';

/** Where there is no document this is the worker, which runs the page's own script. */
if (typeof document === 'undefined') answerInWorker(globalThis as unknown as Worker);
else begin();

function begin(): void {
  const desk = emptyDesk(startHelper(document.currentScript?.textContent ?? ''), new Store());
  const root = document.getElementById('page');
  if (!root) return;
  hydrate(<Workbench desk={desk} />, root);
  root.inert = false;
  takeDrops(desk);
  listenForKeys(desk);
  keepUp(desk);
  watchFile(desk);
  listenToWindows(desk);
  remember(desk);
  if (isServed()) joinProgram(desk);
}

/** Shows what the browser keeps from before, and says what it should keep and does not. */
async function remember(desk: ReturnType<typeof emptyDesk>): Promise<void> {
  try {
    desk.lost.value = await desk.store.lost();
    desk.recent.value = await desk.store.all();
    await desk.store.tryOut();
  } catch {
    desk.isKept.value = 'refused';
  }
}
