import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bankFiles, measure } from './measure-bank.ts';
import type { Bound } from './ratchet.ts';

const ratchet: Record<string, Record<string, Bound>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'ratchet.json'), 'utf8'),
);

describe.each([...bankFiles()])('the slips of %s', (name, entries) => {
  const figures = measure(entries);

  test.each(
    Object.entries(ratchet[name] ?? {}),
  )('of the kind %s no fewer are found, and no more twins called wrong', (kind, bound) => {
    const { found = 0, noticed = 0, alarms = 0, notices = 0 } = figures.get(kind) ?? {};
    expect(found).toBeGreaterThanOrEqual(bound.found);
    expect(found + noticed).toBeGreaterThanOrEqual(bound.told);
    expect(alarms).toBeLessThanOrEqual(bound.alarms);
    expect(alarms + notices).toBeLessThanOrEqual(bound.spoken);
  });

  test('each tell what is wrong by words that stand in their text once', () => {
    const loose = entries.filter(
      ({ text, wrong }) => wrong !== null && [text].flat().join('\n').split(wrong).length !== 2,
    );
    expect(loose.map(({ wrong }) => wrong)).toEqual([]);
  });
});
