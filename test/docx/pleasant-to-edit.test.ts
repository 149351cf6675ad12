import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/document/inline.ts';
import { headingFont } from '../../src/docx/runs/run-kind.ts';
import { namedEditions, render } from '../../src/index.ts';
import { attributesIn, elementsOf, partOf } from './read-docx.ts';
import { sampleFacts, sampleNames } from './samples.ts';

const made = sampleNames.flatMap((name) => namedEditions(sampleFacts(name)).map((edition) => [name, edition] as const));

/** Paragraphs that Word itself wants: a cell's, and the one behind a table that closes a section. */
const wantedEmpty = /^表格文字|^版记锚点$/;

/** What someone meets who opens the file in WPS or Word to change a word. */
describe.each(made)('%s, %s', async (name, edition) => {
  const { value } = await render(sampleFacts(name), { edition });
  const docx = value?.docx ?? new Uint8Array();
  const [document, styles] = [partOf(docx, 'word/document.xml'), partOf(docx, 'word/styles.xml')];
  const names = new Map(
    elementsOf(styles, 'w:style').map((style) => [
      style.attributes['w:styleId'],
      attributesIn(style, 'w:name')['w:val'] ?? '',
    ]),
  );
  const paragraphs = elementsOf(document, 'w:p').map((paragraph) => ({
    text: paragraph.text,
    style: names.get(attributesIn(paragraph, 'w:pStyle')['w:val']) ?? '',
  }));

  test('every paragraph has a style with a Chinese name, or one of Word’s headings, which are Chinese on screen', () => {
    expect(paragraphs.filter(({ style }) => !/^(?:\p{Script=Han}|heading [1-4]$)/u.test(style))).toEqual([]);
  });

  test('no paragraph is empty to make room', () => {
    expect(paragraphs.filter(({ text, style }) => text.trim() === '' && !wantedEmpty.test(style))).toEqual([]);
  });

  test('nothing floats in a text box', () => {
    expect(document).not.toMatch(/txbx|v:textbox|w:drawing|w:pict|mc:AlternateContent/);
  });

  test('its headings show in the navigation pane', () => {
    const levels = elementsOf(styles, 'w:outlineLvl').map(({ attributes }) => attributes['w:val']);
    expect(levels).toEqual(expect.arrayContaining(['0', '1', '2', '3']));
    expect(paragraphs.map(({ style }) => style)).toContain('heading 1');
    expect(elementsOf(styles, 'w:aliases').map(({ attributes }) => attributes['w:val'])).toContain('一级标题');
  });

  test('a heading that its paragraph runs on from has the character style that goes with its level', () => {
    const runs = elementsOf(document, 'w:r').filter((run) => attributesIn(run, 'w:rStyle')['w:val']);
    const told = (value?.document.blocks ?? []).flatMap((block) => (block.type === 'runIn' ? [block] : []));
    for (const level of [1, 2, 3, 4] as const) {
      const ofLevel = runs.filter((run) => attributesIn(run, 'w:rStyle')['w:val'] === headingFont(level));
      const headings = told.filter((block) => block.level === level);
      expect(ofLevel.map(({ text }) => text).join('')).toBe(
        headings.map(({ ordinal, heading }) => ordinal + plainText(heading)).join(''),
      );
    }
    expect(elementsOf(styles, 'w:link').map(({ attributes }) => attributes['w:val'])).toContain(headingFont(2));
  });
});
