import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { render } from '../../src/render.ts';
import { canLayOut, layOutAll, readPages } from './lay-out.ts';

const facts = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as Facts;
const able = canLayOut();
const { value } = await render(facts, { edition: 'committee' });
const pages = able && value ? layOutAll([value.docx]).flatMap((file) => readPages(file)) : [];
const [first, second] = pages;
const last = pages.at(-1);
const near = (measured: number | undefined, wanted: number) => {
  expect(Math.abs((measured ?? Number.NaN) - wanted), `measured ${measured}, wanted ${wanted}`).toBeLessThanOrEqual(1);
};

describe.skipIf(!able)(
  able ? 'measured within 1 mm' : 'skipped: this machine has no LibreOffice or no pdftoppm',
  () => {
    const red = first?.ink({ color: 'red' });
    const separator = first?.ink({ color: 'red', from: (red?.bottom ?? 0) - 2 });

    test('authority mark: 35 mm under the text area’s edge (7.2.4)', () => near(red?.top, 37 + 35));
    test('red separator: 4 mm under the number (7.2.7)', () => {
      const number = first?.ink({ from: (separator?.top ?? 0) - 12, to: (separator?.top ?? 0) - 0.5 });
      near((separator?.top ?? 0) - (number?.bottom ?? 0), 4);
    });
    test('red separator: as wide as the text area (7.2.7)', () =>
      near((separator?.right ?? 0) - (separator?.left ?? 0), 156));
    test('title: two lines under the separator (7.3.1)', () => {
      const title = first?.ink({ from: (separator?.bottom ?? 0) + 1, to: (separator?.bottom ?? 0) + 40 });
      near((title?.top ?? 0) - (separator?.bottom ?? 0), 2 * 10.21 + 1.65);
    });
    test('text: 28 mm from the left, 26 mm from the right (5.2.1)', () => {
      const text = second?.ink({ from: 37, to: 262 });
      near(text?.left, 28);
      near(text?.right, 184);
    });
    test('page number, odd: one character in from the right (7.5)', () =>
      near(first?.ink({ from: 264 }).right, 184 - 4.94));
    test('page number, even: one character in from the left (7.5)', () =>
      near(second?.ink({ from: 264 }).left, 28 + 4.94));
    test('page number: 7 mm under the text area (7.5)', () => {
      const box = first?.ink({ from: 264 });
      near(((box?.top ?? 0) + (box?.bottom ?? 0)) / 2, 262 + 7);
    });
    test('colophon: its last line on the text area’s lower edge (7.4.1)', () => near(last?.ink({}).bottom, 262));
    test('colophon: no page number on its own page (7.5)', () => expect(last?.ink({ from: 264 }).top).toBeNaN());
  },
);
