import type { Content } from '../document/inline.ts';

/** Words as the content of a block: tabs and ends of lines are pieces of their own. */
export function contentOf(text: string): Content {
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece }));
}
