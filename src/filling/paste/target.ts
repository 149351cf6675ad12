import type { FillingKind, PasteTarget } from '../filling-kind.ts';

/** The list at a pointer as a target of pasting; undefined for a list that takes none. */
export function targetOf({ pasteTargets }: FillingKind, pointer: string): PasteTarget | undefined {
  return pasteTargets.find(({ takes }) => takes(pointer));
}

/** Whether material can be pasted whole into a list. */
export function canPaste(kind: FillingKind, pointer: string): boolean {
  return pointer === '/indicators' || targetOf(kind, pointer) !== undefined;
}
