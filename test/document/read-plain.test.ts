import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../src/document/read-markup.ts';
import { readPlain } from '../../src/document/read-plain.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { wholeFacts } from '../facts-of.ts';

/** What markup is made of, well written and not. */
const pieces = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<p at="opening.hbs:3" class="note">',
    '<mark class="gap">',
    '</mark>',
    '<col/>',
    '<col width="2" />',
  ],
  ...['法治', ' ', '\n  ', '\t', '>', '"', "'", '=', '/', '&amp;', '&lt;', '&quot;', '&#x27;', '&#x60;', '&#x3D;'],
  ...['<p\n at="a">', '<p at="a" at="b">', "<p at='a'>", '<p at="<">', '<p at="a>b">', '<p at="&amp;">', '<p at>'],
  ...[
    '<P>',
    '</P>',
    '<p:q>',
    '</p >',
    '<p >',
    '< p>',
    '<p/',
    '<',
    '</',
    '</>',
    '<>',
    '<p at="a"class="b">',
    '<p at="a\tb">',
  ],
  ...['&', '&nope;', '&#60;', '&#x3c;', '&constructor;', ']]>', '<![CDATA[<p>]]>', '<!-- 甲 -->', '<?xml?>', '<?甲?>'],
  ...['\r', '\r\n', '\u0001', '\u0085', '\ufffe', '\ufeff', '\ud83d', '😀', '\u2028', '\u3000'],
);
const markup = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));

/** Markup in which every tag is closed. */
const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  inner: fc.oneof({ maxDepth: 3 }, pieces, tie('element')),
  element: fc
    .tuple(fc.constantFrom('p', 'p at="甲:1"', 'section class="" at="乙"'), fc.array(tie('inner'), { maxLength: 4 }))
    .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
}));

test.each([
  ['of pieces', markup],
  ['of elements', element],
])('what is read plainly is what a parser of XML reads: markup %s', (_name, written) => {
  fc.assert(
    fc.property(written, (one) => {
      const plain = readPlain(one);
      if (plain) expect(plain).toEqual(readXml(one));
    }),
    { numRuns: 2000 },
  );
});

describe('plain are', () => {
  test.each([
    '',
    '甲',
    '甲<p></p>\n<p></p>乙',
    '<p at="opening.hbs:3" class="note">甲</p>',
    '<table>\n  <col width="2"/>\n</table>',
    '<p\n  class="note" >&lt;甲&gt; &amp; &quot;乙&#x27;&#x60;&#x3D;</p>',
  ])('%s', (one) => {
    expect(readPlain(one)).toEqual(readXml(one));
  });

  test('all that the built-in templates print', () => {
    const printed = builtInTemplates('annual-report')(createView(wholeFacts(), { edition: 'local' }));
    expect(readPlain(printed)).toBeDefined();
  });
});

test.each([
  '<p>',
  '</p>',
  '</report><report>',
  '<p></p',
  '<p>甲</p><',
  '<p></p></p>',
  '<p></section>',
  '<p>甲 & 乙</p>',
  '<p>&nope;</p>',
  '<p>]]></p>',
  '<p>\u0001</p>',
  '<p>\r\n</p>',
  '<p>😀</p>',
  '<p at="a" at="b"></p>',
  "<p at='a'></p>",
  '<p><!-- 甲 --></p>',
])('not plain is %j', (one) => {
  expect(readPlain(one)).toBeUndefined();
});
