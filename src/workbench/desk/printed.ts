import { plainText } from '../../document/inline.ts';
import { firstAnswer, type NumberedParagraph } from '../../filling/by-number/numbered-paragraph.ts';

/** A paragraph as it stood on the print copy: by its place in the list it has its number. */
export interface Printed {
  readonly path: string;
  readonly text: string;
}

/** What is kept of a paragraph that was printed. */
export function printedOf(paragraph: NumberedParagraph): Printed {
  return { path: firstAnswer(paragraph) ?? '', text: plainText(paragraph.content) };
}

/** The paragraph that a number on the print copy means now: the one with the same words, or with the same answers. */
export function paragraphNumbered(
  now: readonly NumberedParagraph[],
  printed: readonly Printed[] | undefined,
  number: number,
): NumberedParagraph | undefined {
  const then = printed?.[number - 1];
  if (!printed) return now[number - 1];
  if (!then) return undefined;
  const same = now.filter(({ content }) => plainText(content) === then.text);
  const found =
    same.find((one) => firstAnswer(one) === then.path) ?? same[0] ?? now.find((one) => firstAnswer(one) === then.path);
  return found && { ...found, number };
}
