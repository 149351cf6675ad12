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
}

/** Whether a key is Enter. */
export function isEnter({ name }: Key): boolean {
  return name === 'return' || name === 'enter';
}

/** Puts text into the line editor, the cursor after it. */
export function write(rl: unknown, text: string): void {
  const editor = rl as LineEditor;
  editor.line = text;
  editor.cursor = text.length;
}

/** Takes away what stands in the line. */
export function clear(editor: LineEditor): void {
  editor.line = '';
  editor.cursor = 0;
}
