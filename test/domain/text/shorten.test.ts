import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shorten, shortenFront } from '../../../src/domain/text/shorten.ts';

describe('a text', () => {
  test.each([
    ['共12件', 4, '共12件'],
    ['共128件', 4, '共128……'],
    ['𬭚𬭚𬭚', 3, '𬭚𬭚𬭚'],
    ['𬭚𬭚𬭚', 2, '𬭚𬭚……'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301……'],
    ['', 0, ''],
  ])('%j is shown by %i letters as %j', (text, most, shown) => {
    expect(shorten(text, most)).toBe(shown);
  });

  test.each([
    ['共12件', 4, '共12件'],
    ['甲共128件', 5, '……共128件'],
    ['𬭚𬭚𬭚', 2, '……𬭚𬭚'],
  ])('%j is shown by its last %i letters as %j', (text, most, shown) => {
    expect(shortenFront(text, most)).toBe(shown);
  });
});

test('nothing else cuts a text to show it: it would cut letters in two', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const cutting = files.filter((file) => {
    const source = readFileSync(join('src', file), 'utf8');
    return /\.slice\(0, \w+\)\.join\(''\)\}|\.slice\(0, \d\d+\)\}|\)\}…|\)\}……/.test(source);
  });
  expect(cutting).toEqual([join('domain', 'text', 'shorten.ts')]);
});
