import { type Signal, useSignal } from '@preact/signals';
import type { Line } from '../../../filling/lines/line.ts';
import { moveHead, neighbourOf, type Side } from '../../../filling/lines/move-head.ts';
import type { Session } from '../../../filling/session.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';

/** The heading that is dragged, and where it would go if it were let go now. */
interface Drag {
  readonly from: Line;
  readonly to?: Line;
  readonly side?: Side;
}

/** What lets a heading of the outline be moved, by the mouse and by Alt with an arrow. */
export function useDragHeads(desk: Desk, heads: readonly Line[]) {
  const drag: Signal<Drag | undefined> = useSignal(undefined);
  const moved = (from: Line, to: Line, side: Side): Session | undefined => {
    const session = desk.paper.value?.session;
    return session && moveHead(session, from, to, side);
  };
  const take = (next: Session | undefined, otherwise: string) => {
    if (next) change(desk, next, '已移动，撤销可以退回');
    else desk.says.value = otherwise;
  };
  return (line: Line) => {
    const { from, to, side } = drag.value ?? {};
    return {
      draggable: true,
      'data-drop': from && to?.key === line.key ? side : undefined,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer?.setData('text/plain', line.fields[0]?.text ?? '');
        drag.value = { from: line };
      },
      onDragEnd: () => {
        drag.value = undefined;
      },
      onDragOver: (event: DragEvent) => {
        if (!from) return;
        const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
        const over = event.clientY < box.top + box.height / 2 ? 'before' : 'after';
        if (!moved(from, line, over)) return;
        event.preventDefault();
        if (to?.key !== line.key || side !== over) drag.value = { from, to: line, side: over };
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        if (from && to && side) take(moved(from, to, side), '放不到这里');
        drag.value = undefined;
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = event.altKey
          ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp' | 'ArrowDown']
          : undefined;
        if (step === undefined) return;
        event.preventDefault();
        const next = neighbourOf(heads, line, step);
        take(next && moved(line, next, step < 0 ? 'before' : 'after'), step < 0 ? '已经是第一条' : '已经是最后一条');
      },
    };
  };
}
