import type { Session } from '../session.ts';

/** Where the clerk writes: an answer, and how many letters of it stand before. */
export interface Caret {
  readonly pointer: string;
  readonly offset: number;
}

/** What comes of a key that changes paragraphs: the session after it, and where the clerk goes on. */
export interface Written {
  readonly session: Session;
  readonly caret: Caret;
}
