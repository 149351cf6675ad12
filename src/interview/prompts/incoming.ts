import { isEnter, type Key } from './line-editor.ts';

/** More keys than this in one turn of the event loop were not typed by a hand. */
const burstKeys = 8;
/** How long nothing must arrive before a burst, or an Enter, counts as ended. */
const quietMs = 40;

/** A paste as it comes in; key by key it would be redrawn each time, and take seconds. */
export interface Incoming {
  kind: 'none' | 'bracketed' | 'burst';
  text: string;
  keysThisTurn: number;
  /** Enter was pressed, and nothing has followed yet. */
  entered: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Nothing has come in yet. */
export function noneIncoming(): Incoming {
  return { kind: 'none', text: '', keysThisTurn: 0, entered: false, timer: undefined };
}

/** What keys come to. */
export interface Actions {
  readonly type: (key: Key) => void;
  readonly enter: () => void;
  readonly end: () => void;
  readonly paste: (text: string, bracketed: boolean) => void;
}

/**
 * Takes one key. What stands between paste brackets is one paste; without brackets, keys that come in one burst are, and an
 * Enter counts only when nothing follows at once.
 */
export function press(incoming: Incoming, key: Key, actions: Actions): void {
  countKeys(incoming);
  if (incoming.kind === 'bracketed') collectBracketed(incoming, key, actions);
  else if (key.name === 'paste-start') begin(incoming, 'bracketed');
  else if (incoming.kind === 'burst') collectBurst(incoming, key, actions);
  else if (key.ctrl && key.name === 'd') actions.end();
  else if (incoming.entered || incoming.keysThisTurn > burstKeys) startBurst(incoming, key, actions);
  else if (isEnter(key)) {
    incoming.entered = true;
    wait(incoming, () => {
      incoming.entered = false;
      actions.enter();
    });
  } else actions.type(key);
}

function countKeys(incoming: Incoming): void {
  if (incoming.keysThisTurn === 0) {
    setImmediate(() => {
      incoming.keysThisTurn = 0;
    });
  }
  incoming.keysThisTurn += 1;
}

/** An Enter that something follows at once was part of it. */
function begin(incoming: Incoming, kind: Incoming['kind']): void {
  clearTimeout(incoming.timer);
  incoming.kind = kind;
  incoming.text = incoming.entered ? '\n' : '';
  incoming.entered = false;
}

function collectBracketed(incoming: Incoming, key: Key, actions: Actions): void {
  if (key.name !== 'paste-end') {
    incoming.text += key.sequence ?? '';
    return;
  }
  incoming.kind = 'none';
  actions.paste(incoming.text, true);
}

/** The key that shows that this is a burst: either more came than a hand can type, or something followed an Enter at once. */
function startBurst(incoming: Incoming, key: Key, actions: Actions): void {
  begin(incoming, 'burst');
  collectBurst(incoming, key, actions);
}

function collectBurst(incoming: Incoming, key: Key, actions: Actions): void {
  const sequence = isEnter(key) ? '\n' : (key.sequence ?? '');
  if (!sequence.startsWith('\u001b') && sequence !== '\u007f') incoming.text += sequence;
  wait(incoming, () => {
    incoming.kind = 'none';
    actions.paste(incoming.text, false);
  });
}

function wait(incoming: Incoming, then: () => void): void {
  clearTimeout(incoming.timer);
  incoming.timer = setTimeout(then, quietMs);
}
