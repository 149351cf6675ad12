import { describe, expect, test } from 'vitest';
import { fixedPhrases } from '../../../src/domain/tables/fixed-phrases.ts';
import { knownDocuments } from '../../../src/domain/tables/known-documents.ts';
import { outdatedNames } from '../../../src/domain/tables/outdated-names.ts';
import { spellings } from '../../../src/domain/tables/spellings.ts';
import { verbObjects } from '../../../src/domain/tables/verb-objects.ts';
import { findWording } from '../../../src/domain/text/wording.ts';

const day = /^\d{4}-\d{2}-\d{2}$/u;

describe.each(Object.entries({ fixedPhrases, verbObjects, outdatedNames }))('%s', (_name, table) => {
  test.each(table.map((wording) => [String(wording.slip), wording] as const))('%s', (_slip, wording) => {
    expect(findWording(`推进${wording.right.replace('$1', '大队')}。`, [wording])).toEqual([]);
    expect(wording.since ?? '2018-03-17').toMatch(day);
    expect(typeof wording.slip === 'string' || wording.slip.flags === 'gu').toBe(true);
    expect(wording.exact && wording.right.includes('……')).toBeFalsy();
  });

  test('every line is tried only where something tells of it', () => {
    expect(table.filter(({ signs }) => signs.list.includes(''))).toEqual([]);
  });
});

test('a document that has ended names what took its place, and no document stands twice', () => {
  for (const { until, successor } of knownDocuments) {
    expect(until === undefined).toBe(successor === undefined);
    expect(until ?? '2018-03-17').toMatch(day);
  }
  expect(new Set(knownDocuments.map(({ name }) => name)).size).toBe(knownDocuments.length);
});

test('every pair of spellings has two', () => {
  expect(spellings.filter(([better, other]) => better === other || !better || !other)).toEqual([]);
});
