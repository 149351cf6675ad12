import { useEffect, useKeypress, useRef } from '@inquirer/core';
import { type Draft, enter, paste } from './draft.ts';
import { type Incoming, noneIncoming, press } from './incoming.ts';
import { type Key, type LineEditor, write } from './line-editor.ts';

/**
 * Turns keys into drafts. Handles bracketed paste; where a terminal sends no brackets (the Windows console on Node 20), keys
 * that come in one burst count as a paste, and an Enter counts only when nothing follows at once. `change` returns the
 * draft that is to be shown. Returns a function that puts text into the line editor.
 */
export function useTyping(draft: Draft, multiline: boolean, change: (draft: Draft) => Draft) {
  const current = useRef(draft);
  const incoming = useRef<Incoming>(noneIncoming());
  const show = (rl: unknown, next: Draft) => {
    current.current = change(next);
    if (!current.current.done) write(rl, current.current.line);
  };
  useEffect((rl) => keepCtrlD(rl, () => incoming.current), []);
  useKeypress((event, rl) => {
    if (current.current.done) return;
    const key = event as Key;
    const editor = rl as unknown as LineEditor;
    editor.history = [];
    press(incoming.current, key, editor, {
      line: () => current.current.line,
      type: (line) => {
        current.current = change({ ...current.current, line, notice: '' });
      },
      enter: (line) => show(rl, enter(current.current, line, multiline)),
      end: () => show(rl, endOf(current.current, multiline)),
      paste: (text, bracketed) => show(rl, paste(current.current, text, multiline, bracketed)),
    });
  });
  return write;
}

/** Ctrl-D ends a long text, the open line included; a line is not ended by it. */
function endOf(draft: Draft, multiline: boolean): Draft {
  if (!multiline) return draft;
  return { ...enter(draft, draft.line, true), done: true };
}

/** Node closes the line editor at Ctrl-D on an empty line; a blank in it, put there first, prevents that. */
function keepCtrlD(rl: { input: NodeJS.EventEmitter }, incoming: () => Incoming): () => void {
  const keep = (_text: string | undefined, key: Key | undefined): void => {
    const editor = rl as unknown as LineEditor;
    if (key?.ctrl && key.name === 'd' && incoming().kind === 'none' && editor.line === '') write(editor, ' ');
  };
  rl.input.prependListener('keypress', keep);
  return () => void rl.input.removeListener('keypress', keep);
}
