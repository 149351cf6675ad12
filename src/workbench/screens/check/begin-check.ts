import type { ReadDocument } from '../../../reader/read-document.ts';
import type { Desk } from '../../desk/desk.ts';
import { today } from '../../today.ts';

/** Checks a Word file alone, and shows what is found; nothing of it is taken. */
export async function beginCheck(desk: Desk, name: string, document: ReadDocument): Promise<void> {
  desk.says.value = '正在检查…';
  const checked = await desk.helper.ask('checkForeign', { document, today: today() });
  desk.says.value = '';
  desk.foreign.value = { name, ...checked };
  desk.screen.value = 'check';
}
