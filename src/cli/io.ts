/** What a command may touch of the world. Tests hand in their own. */
export interface Io {
  /** The result goes to stdout. */
  readonly out: (text: string) => void;
  /** The talk goes to stderr. */
  readonly err: (text: string) => void;
}
