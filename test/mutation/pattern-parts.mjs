import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/**
 * What can be left out of a regular expression so that another pattern remains: each look around, each border, each of
 * several alternatives with its stroke. Places are counted from the start of the literal.
 */
export function partsOf(literal) {
  const parts = [];
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onAssertionEnter: ({ start, end }) => parts.push({ start, end }),
    onAlternativeEnter: ({ start, end, parent: { alternatives } }) => {
      if (alternatives.length === 1) return;
      parts.push(alternatives[0].start === start ? { start, end: end + 1 } : { start: start - 1, end });
    },
  });
  return parts;
}
