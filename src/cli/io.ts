/** What a command may touch of the world. Tests hand in their own. */
export interface Io {
  /** The result goes to stdout. */
  readonly out: (text: string) => void;
  /** The talk goes to stderr. */
  readonly err: (text: string) => void;
  /** Whether stdout is a terminal, and not a file or a pipe, which get every letter as it is. */
  readonly outIsTerminal?: boolean;
  /** The terminal that stderr is; absent where it is none. */
  readonly screen?: Screen;
  /** Calls `stop` once when the user presses Ctrl-C, instead of ending the program; what it returns stops listening. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** A terminal to draw on. */
export interface Screen {
  readonly stream: NodeJS.WriteStream;
  /** Whether stdout goes to the same terminal, so that what is drawn must make room for it. */
  readonly showsOut: boolean;
}
