import { entryAt } from '../../../filling/lines/entry-at.ts';
import type { Desk } from '../../desk/desk.ts';

/** The list that pasted material goes into where one writes: the innermost that takes any; undefined where none does. */
export function listFor(desk: Desk, pointer: string): string | undefined {
  const kind = desk.paper.value?.session.kind;
  const takes = (list: string) => kind?.pasteTargets.some((target) => target.takes(list)) ?? false;
  for (let place = entryAt(pointer); place; place = entryAt(place.list)) {
    const under = `${place.list}/${place.index}/items`;
    if (takes(under) && kind?.schema.at(under)) return under;
    if (takes(place.list)) return place.list;
  }
  const group = pointer.split('/')[1] ?? '';
  const keys = Object.keys(kind?.schema.at(`/${group}`)?.properties ?? {});
  return keys.map((key) => `/${group}/${key}`).find(takes);
}
