import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftBlock } from '../../src/document/draft-node.ts';
import { escapeText, markElement, vocabulary } from '../../src/document/markup.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { findIllegalCharacters } from '../../src/domain/text/illegal-characters.ts';

/** Any text that facts may hold, rich in the characters that markup and templates give a meaning. */
const special = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '{',
  '}',
  '{{',
  ']]>',
  '&amp;',
  '&#60;',
  '<!--',
  ' ',
  '\u3000',
  '\ufeff',
  '😀',
);
const anyCharacter = fc.integer({ min: 0x20, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const legalText = fc
  .array(fc.oneof(special, anyCharacter), { maxLength: 40 })
  .map((characters) => characters.filter((character) => findIllegalCharacters(character).length === 0).join(''));

function paragraph(...content: { text: string; mark?: 'gap' | 'unverified' }[]): DraftBlock[] {
  const inlines = content.filter(({ text }) => text !== '');
  return inlines.length === 0 ? [] : [{ type: 'paragraph', content: inlines }];
}

describe('any text of legal characters comes out letter for letter', () => {
  test('in a paragraph', () => {
    fc.assert(
      fc.property(legalText, (text) => {
        expect(parseMarkup(`<p>${escapeText(text)}</p>`)).toEqual(paragraph({ text }));
      }),
    );
  });

  test('in a mark between other words', () => {
    fc.assert(
      fc.property(legalText, legalText, (text, marked) => {
        expect(parseMarkup(`<p>${escapeText(text)}${markElement({ mark: 'gap', text: marked })}</p>`)).toEqual(
          paragraph({ text }, { text: marked, mark: 'gap' }),
        );
      }),
    );
  });

  test('in a heading, though the template stands it on lines of its own', () => {
    fc.assert(
      fc.property(legalText, (text) => {
        const words = text.trim();
        const [block] = parseMarkup(`<section>\n  <h>\n    ${escapeText(words)}\n  </h>\n</section>`);
        expect(block).toMatchObject({ heading: words === '' ? null : [{ text: words }] });
      }),
    );
  });
});

test.each([
  ['a<b>c', 'a&lt;b&gt;c'],
  ['&amp;', '&amp;amp;'],
  ['"\'`', "&quot;'`"],
  ['法治', '法治'],
])('%s is escaped as %s', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('a mark is an element with its kind as class', () => {
  expect(markElement({ mark: 'unverified', text: '<甲>' })).toBe('<mark class="unverified">&lt;甲&gt;</mark>');
});

test('the vocabulary names its classes element by element', () => {
  expect(vocabulary.section?.classes).toEqual(['run-in', 'own-line', 'arabic', 'running']);
  expect(vocabulary.script).toBeUndefined();
});
