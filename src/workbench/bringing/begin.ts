import { batch } from '@preact/signals';
import { withFacts } from '../../filling/session.ts';
import { change } from '../desk/change.ts';
import type { Desk } from '../desk/desk.ts';
import { printsOf } from '../desk/keep-print.ts';
import { saveToFile } from '../files/save-file.ts';
import type { Bringing, Brought } from './brought.ts';

/** Compares what came with the paper, and shows what it changes. */
export async function beginBringing(desk: Desk, bringing: Bringing): Promise<Brought | undefined> {
  const paper = desk.paper.value;
  if (!paper) return undefined;
  desk.says.value = '正在比对…';
  const prints = await printsOf(desk);
  const brought = await desk.helper.ask('bring', { facts: paper.session.facts, bringing, prints });
  const usual = brought.rows.flatMap((row) => (row.usual ? [[row.id, row.usual]] : []));
  batch(() => {
    desk.says.value = '';
    const found = bringing.type === 'facts' ? { ...bringing, base: brought.base, bases: [] } : bringing;
    desk.brought.value = { bringing: found, prints, brought, choices: Object.fromEntries(usual) };
    desk.screen.value = 'take-home';
  });
  return brought;
}

/** Decides on changes. Of those that want other words at one place one at most is taken. */
export function choose(desk: Desk, ids: readonly string[], value: string): void {
  const now = desk.brought.value;
  if (!now) return;
  const choices: Record<string, string> = { ...now.choices };
  for (const id of ids) {
    choices[id] = value;
    const row = now.brought.rows.find((one) => one.id === id);
    if (isTaking(value)) for (const rival of row?.rivals ?? []) choices[rival] = 'leave';
  }
  desk.brought.value = { ...now, choices };
}

/** Whether a choice puts anything into the paper. */
export function isTaking(choice: string | undefined): boolean {
  return choice === 'take' || choice?.startsWith('figure ') === true;
}

/** Puts what was chosen into the paper, as one change; what is left over stays beside the text. */
export async function confirmBringing(desk: Desk): Promise<void> {
  const now = desk.brought.value;
  const paper = desk.paper.value;
  if (!now || !paper) return;
  desk.says.value = '正在放进底稿…';
  const { bringing, prints, choices } = now;
  const { session } = paper;
  const { facts, taken, notes, leftOver } = await desk.helper.ask('bringHome', {
    facts: session.facts,
    bringing,
    prints,
    choices,
  });
  desk.store.markVersion(paper.id);
  const known = new Set(session.leftOver.map(({ id }) => id));
  const all = [...session.leftOver, ...leftOver.filter(({ id }) => !known.has(id))];
  const others = all.length === session.leftOver.length ? {} : { leftOver: all };
  const counts = [
    ...(taken > 0 ? [`已放进底稿 ${taken} 处`] : ['没有放进什么']),
    ...(notes > 0 ? [`批注 ${notes} 条记在段落旁边`] : []),
    ...(leftOver.length > 0 ? [`还有 ${leftOver.length} 处在右边“待办”里`] : []),
  ];
  batch(() => {
    change(desk, withFacts(session, facts, '', others), `${counts.join('，')}；撤销可以整个退回`);
    desk.brought.value = undefined;
    desk.screen.value = 'text';
  });
  if (bringing.type === 'facts' && bringing.purpose === 'outside') await settle(desk);
}

/** What stood aside was looked at: what is on the desk now may take its place. */
async function settle(desk: Desk): Promise<void> {
  await desk.aside.value?.accept?.();
  desk.aside.value = undefined;
  await saveToFile(desk);
}

/** Puts what came away; the paper stays as it is. */
export function leaveBringing(desk: Desk): void {
  batch(() => {
    desk.brought.value = undefined;
    desk.screen.value = 'text';
  });
}
