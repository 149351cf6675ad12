/** Where to go after a question. */
export type Move = 'next' | 'back' | 'outline';

/** The user went to the outline from a menu, whichever it was. */
export class ToOutline extends Error {
  override readonly name = 'ToOutline';
}
