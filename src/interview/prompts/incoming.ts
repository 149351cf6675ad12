import { clear, isEnter, type Key, type LineEditor } from './line-editor.ts';

/** More keys than this in one turn of the event loop were not typed by a hand. */
const burstKeys = 8;
/** How long nothing must arrive before a burst, or an Enter, counts as ended. */
const quietMs = 40;

/** A paste as it comes in; key by key it would be redrawn each time, and take seconds. */
export interface Incoming {
  kind: 'none' | 'bracketed' | 'burst';
  text: string;
  after: string;
  keysThisTurn: number;
  entered: string | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Nothing has come in yet. */
export function noneIncoming(): Incoming {
  return { kind: 'none', text: '', after: '', keysThisTurn: 0, entered: undefined, timer: undefined };
}

/** What keys come to. */
export interface Actions {
  readonly line: () => string;
  readonly type: (line: string) => void;
  readonly enter: (line: string) => void;
  readonly end: () => void;
  readonly paste: (text: string, bracketed: boolean) => void;
}

/**
 * Takes one key. What stands between paste brackets is one paste; without brackets, keys that come in one burst are, and an
 * Enter counts only when nothing follows at once.
 */
export function press(incoming: Incoming, key: Key, editor: LineEditor, actions: Actions): void {
  countKeys(incoming);
  if (incoming.kind === 'bracketed') collectBracketed(incoming, key, editor, actions);
  else if (key.name === 'paste-start') begin(incoming, 'bracketed', editor);
  else if (incoming.kind === 'burst') collectBurst(incoming, key, editor, actions);
  else if (key.ctrl && key.name === 'd') actions.end();
  else if (incoming.entered !== undefined || incoming.keysThisTurn > burstKeys) {
    startBurst(incoming, key, editor, actions);
  } else if (isEnter(key)) {
    incoming.entered = actions.line();
    wait(incoming, () => actions.enter(takeEntered(incoming)));
  } else actions.type(editor.line);
}

function countKeys(incoming: Incoming): void {
  if (incoming.keysThisTurn === 0) {
    setImmediate(() => {
      incoming.keysThisTurn = 0;
    });
  }
  incoming.keysThisTurn += 1;
}

function begin(incoming: Incoming, kind: Incoming['kind'], editor: LineEditor): void {
  incoming.kind = kind;
  incoming.text = editor.line.slice(0, editor.cursor);
  incoming.after = editor.line.slice(editor.cursor);
  clear(editor);
}

function collectBracketed(incoming: Incoming, key: Key, editor: LineEditor, actions: Actions): void {
  clear(editor);
  if (key.name !== 'paste-end') {
    incoming.text += key.sequence ?? '';
    return;
  }
  incoming.kind = 'none';
  actions.paste(incoming.text + incoming.after, true);
}

/** The key that shows that this is a burst: either more came than a hand can type, or something followed an Enter at once. */
function startBurst(incoming: Incoming, key: Key, editor: LineEditor, actions: Actions): void {
  const entered = incoming.entered;
  if (entered !== undefined) {
    clear(editor);
    begin(incoming, 'burst', editor);
    incoming.text = `${takeEntered(incoming)}\n`;
    collectBurst(incoming, key, editor, actions);
    return;
  }
  const line = isEnter(key) ? `${actions.line()}\n` : undefined;
  begin(incoming, 'burst', editor);
  if (line !== undefined) incoming.text = line;
  waitForQuiet(incoming, actions);
}

function collectBurst(incoming: Incoming, key: Key, editor: LineEditor, actions: Actions): void {
  clear(editor);
  const sequence = key.sequence ?? '';
  if (!sequence.startsWith('\u001b') && sequence !== '\u007f') incoming.text += sequence;
  waitForQuiet(incoming, actions);
}

function waitForQuiet(incoming: Incoming, actions: Actions): void {
  wait(incoming, () => {
    incoming.kind = 'none';
    actions.paste(incoming.text + incoming.after, false);
  });
}

function wait(incoming: Incoming, then: () => void): void {
  clearTimeout(incoming.timer);
  incoming.timer = setTimeout(then, quietMs);
}

function takeEntered(incoming: Incoming): string {
  const line = incoming.entered ?? '';
  incoming.entered = undefined;
  clearTimeout(incoming.timer);
  return line;
}
