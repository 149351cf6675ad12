import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stages } from '../../src/domain/editions/stage.ts';
import { rules } from '../../src/kinds/annual-report/rules/index.ts';
import { check } from '../../src/kinds/check.ts';
import { drafts } from '../schema/schema-shaped.ts';

const contexts = fc.record(
  { stage: fc.constantFrom(...stages), today: fc.constantFrom('2025-12-31', '2026-02-20', '2026-04-02') },
  { requiredKeys: [] },
);

describe.each(rules)('$id', ({ id, title, basis, why }) => {
  test('is a kebab-case phrase with Chinese words for the reader', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const words of [title, basis, why]) expect(words).toMatch(/\p{Script=Han}/u);
  });
});

test('no rule throws on any draft, at any stage, and what it finds can be read', () => {
  fc.assert(
    fc.property(drafts(), contexts, (draft, context) => {
      for (const { path, place, title, message, hint = '' } of check(draft, context)) {
        expect(path).toMatch(/^(?:\/|$)/);
        expect(title).not.toBe('');
        expect(message).not.toBe('');
        expect(place + title + message + hint).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
  );
});

test('a check neither changes the facts nor gives another answer the second time', () => {
  fc.assert(
    fc.property(drafts(), contexts, (draft, context) => {
      const before = structuredClone(draft);
      const first = check(draft, context);
      expect(check(draft, context)).toEqual(first);
      expect(draft).toEqual(before);
    }),
  );
});
