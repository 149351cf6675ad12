import { effect } from '@preact/signals';
import type { Desk } from './desk.ts';

/** What the windows of one browser tell each other of the papers on their desks. */
interface Call {
  readonly opened: string;
  /** Whether it answers a call, and wants none itself. */
  readonly isAnswer: boolean;
}

/** Says in both windows when the same paper is opened in two. */
export function listenToWindows(desk: Desk): void {
  const channel = new BroadcastChannel('fazhi-report-workbench');
  let told: string | undefined;
  effect(() => {
    const id = desk.paper.value?.id;
    if (id === undefined || id === told) return;
    told = id;
    channel.postMessage({ opened: id, isAnswer: false } satisfies Call);
  });
  channel.addEventListener('message', (event: MessageEvent<Call>) => {
    const { opened, isAnswer } = event.data;
    if (opened !== desk.paper.peek()?.id || desk.screen.peek() === 'start') return;
    desk.says.value = '这份底稿在两个窗口里都开着：请只在一个窗口里改；两边都改了，两份都会留着';
    if (!isAnswer) channel.postMessage({ opened, isAnswer: true } satisfies Call);
  });
}
