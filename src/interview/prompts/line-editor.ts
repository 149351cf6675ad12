/** Node's line editor, as far as this needs it; Inquirer's own type hides that its line can be set. */
export interface LineEditor {
  line: string;
  cursor: number;
  history: string[];
}

export interface Key {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** Whether a key is Enter. */
export function isEnter({ name }: Key): boolean {
  return name === 'return' || name === 'enter';
}

/** Puts text into the line editor, the cursor at a place in it. */
export function write(rl: unknown, text: string, cursor: number): void {
  const editor = rl as LineEditor;
  editor.line = text;
  editor.cursor = cursor;
  editor.history = [];
}
