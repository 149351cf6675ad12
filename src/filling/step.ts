import type { Session } from './session.ts';

/** What comes of something that the clerk did: the session after it, and what is to be said of it, as whole lines. */
export interface Step {
  readonly session: Session;
  readonly says?: string;
}

/** Something that can be chosen from a menu. */
export interface Choice<Wish> {
  readonly value: Wish;
  readonly name: string;
}

/** What is to be asked by a menu; `says` goes before it, as whole lines. */
export interface Asked<Wish> {
  readonly says?: string;
  readonly question: string;
  readonly choices: readonly Choice<Wish>[];
}

/** Where to go after a question. */
export type Move = 'next' | 'back' | 'contents';
