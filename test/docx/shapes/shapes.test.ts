import { expect, test } from 'vitest';
import { runKinds } from '../../../src/docx/runs/run-kind.ts';
import { slots } from '../../../src/docx/shapes/shape.ts';
import { shapes } from '../../../src/docx/shapes/shapes.ts';
import { pack } from '../../../src/docx/zip/pack.ts';
import { unpack } from '../../../src/docx/zip/written-by-us.ts';
import { textAreaTwips } from '../../../src/layout/page.ts';
import { defaultProfile, profiles } from '../../../src/layout/profile.ts';
import { stylesOf } from '../../../src/layout/styles.ts';

const made = await shapes();
const parts = unpack(pack(made.parts)) ?? {};
const paragraphStyles = stylesOf(defaultProfile);

test('they are made once in a process for each profile', async () => {
  expect(await shapes()).toBe(made);
  expect(await shapes(profiles['glyph-margins'])).not.toBe(made);
});

test('there is one for every style and for every kind of run', () => {
  expect(Object.keys(made.paragraph.styles)).toEqual(Object.keys(paragraphStyles));
  for (const { font, script, form, mark } of runKinds)
    expect(made.runs[font]?.[script][form]?.[mark]?.close).toBe('</w:t></w:r>');
});

test('every style of a paragraph is in word/styles.xml under its Chinese name', () => {
  for (const [id, { name }] of Object.entries(paragraphStyles))
    expect(parts['word/styles.xml']).toMatch(
      new RegExp(`w:styleId="${id}"[^>]*>(<w:name w:val="heading \\d"/><w:aliases|<w:name) w:val="${name}"/>`),
    );
});

test('every paragraph says that marks may hang, where the schema wants it said, or LibreOffice leaves marks at line ends out', () => {
  const defaults = /<w:pPrDefault>.*?<\/w:pPrDefault>/s.exec(parts['word/styles.xml'] ?? '')?.[0];
  expect(defaults).toMatch(/^<w:pPrDefault><w:pPr><w:overflowPunct w:val="1"\/><w:autoSpaceDE w:val="0"\/>/);
});

test('a slot stands where a width goes, and no stand-in is left', () => {
  const { spacing, rightIndent, tabStops } = made.paragraph;
  const single = [made.table.column, made.table.cell.open, spacing.before, spacing.after, rightIndent];
  expect([...single, ...Object.values(tabStops)].every((xml) => xml.split('#').length === 2)).toBe(true);
  const all = JSON.stringify({ ...made, parts, coreProperties: '', customProperties: '' });
  expect(all).not.toMatch(/777\d\d|§/);
});

test('the parts that differ from report to report are not among the static ones', () => {
  expect(Object.keys(parts).filter((name) => /document\.xml$|core\.xml$|custom\.xml$/.test(name))).toEqual([]);
  expect(made.coreProperties).toContain(slots.title);
  expect(made.coreProperties).toContain(slots.creator);
  expect(made.customProperties).toContain(slots.digest);
});

test('the page is A4 with the margins of the standard, the text area 156 mm wide', () => {
  expect(made.sections.upright).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(made.sections.upright).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(textAreaTwips).toBe(11906 - 1474 - 1587);
});

test('page numbers stand outside: odd right, even left, on upright sheets and on those on their side', () => {
  const footers = Object.entries(parts).filter(([name]) => /word\/footer\d\.xml/.test(name));
  const sides = footers.flatMap(([, xml]) => /<w:jc w:val="(left|right)"\/>/.exec(xml)?.[1] ?? []);
  expect(sides.sort()).toEqual(['left', 'left', 'right', 'right']);
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
});
