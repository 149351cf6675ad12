import { useEffect, useKeypress, useRef } from '@inquirer/core';
import { type Draft, end, enter, type Kind, paste } from './draft.ts';
import { editBy } from './edit-keys.ts';
import { type Incoming, noneIncoming, press } from './incoming.ts';
import { type Key, type LineEditor, write } from './line-editor.ts';
import { cellsInRow, shownRow } from './text-view.ts';

/** What keys do to a question. */
interface Typing {
  readonly kind: Kind;
  /** Takes a draft that is finished, or whose paragraph is; returns the draft as it is to go on. */
  readonly settle: (draft: Draft) => Draft;
  readonly show: (draft: Draft) => void;
  /** Is told of the draft that is there when a question is broken off. */
  readonly leave: (draft: Draft) => void;
}

/**
 * Turns keys into drafts. Handles bracketed paste; where a terminal sends no brackets (the Windows console on Node 20), keys
 * that come in one burst count as a paste, and an Enter counts only when nothing follows at once. Node's line editor is
 * only lent the row that the cursor stands on, so that Inquirer puts the cursor there.
 */
export function useTyping(begin: Draft, { kind, settle, show, leave }: Typing): void {
  const current = useRef(begin);
  const incoming = useRef<Incoming>(noneIncoming());
  const past = useRef<readonly Draft['area'][]>([]);
  const take = (rl: unknown, next: Draft, isSettled: boolean) => {
    if (next.area.text !== current.current.area.text) past.current = [...past.current, current.current.area];
    current.current = isSettled ? settle(next) : next;
    lend(rl, current.current);
    show(current.current);
  };
  useEffect((rl) => keepOpen(rl, () => incoming.current), []);
  useEffect((rl) => {
    lend(rl, current.current);
    show({ ...current.current });
    return () => {
      if (!current.current.done) leave(current.current);
    };
  }, []);
  useKeypress((event, rl) => {
    if (current.current.done) return;
    press(incoming.current, event as Key, {
      type: (key) => {
        const area = key.ctrl && key.name === 'z' ? undo() : editBy(current.current.area, key, cellsInRow());
        take(rl, { ...current.current, area, notice: '' }, isSentenceEnd(key));
      },
      enter: () => take(rl, enter(current.current, kind), true),
      end: () => take(rl, end(current.current, kind), true),
      paste: (text, bracketed) => take(rl, paste(current.current, text, kind, bracketed), true),
    });
    if (incoming.current.kind !== 'none') write(rl, '', 0);
  });
  const undo = () => {
    const last = past.current.at(-1) ?? current.current.area;
    past.current = past.current.slice(0, -1);
    current.current = { ...current.current, area: last };
    return last;
  };
}

/** A sentence that is finished is kept at once. */
function isSentenceEnd({ sequence = '' }: Key): boolean {
  return /[。！？；]$/u.test(sequence);
}

function lend(rl: unknown, { area, done }: Draft): void {
  const { text, cursor } = shownRow(area);
  if (done) write(rl, '', 0);
  else write(rl, text, cursor);
}

/**
 * Node closes the line editor at Ctrl-D on an empty line; a blank in it, put there first, prevents that. At Ctrl-Z it would
 * stop this process alone, and whatever started it (npx) would wait for ever; a clerk means to take something back by it.
 */
function keepOpen(rl: Parameters<Parameters<typeof useEffect>[0]>[0], incoming: () => Incoming): () => void {
  const keep = (_text: string | undefined, key: Key | undefined): void => {
    const editor = rl as unknown as LineEditor;
    if (key?.ctrl && key.name === 'd' && incoming().kind === 'none' && editor.line === '') write(editor, ' ', 1);
  };
  const stay = () => {};
  rl.input.prependListener('keypress', keep);
  rl.on('SIGTSTP', stay);
  return () => {
    rl.input.removeListener('keypress', keep);
    rl.removeListener('SIGTSTP', stay);
  };
}
