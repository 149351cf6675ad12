import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedTexts } from '../../../src/facts/texts/printed-texts.ts';
import { walkTexts } from '../../../src/facts/texts/walk-texts.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf } from '../../facts-of.ts';
import { drafts } from '../../schema/schema-shaped.ts';

test('every place of every printed text leads back into its answer', () => {
  fc.assert(
    fc.property(drafts(), (draft) => {
      const answers = new Map(walkTexts(draft).map(({ path, text }) => [path, text]));
      for (const { path, text, spanOf } of printedTexts(annualReport, draft)) {
        const answer = answers.get(path) ?? '';
        expect(spanOf(0, text.length)).toEqual({ start: 0, end: answer.length });
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = spanOf(at, at + 1);
          const piece = answer.slice(start, end);
          expect(piece === text[at] || /^\{[^{}]+\}$/.test(piece)).toBe(true);
        }
      }
    }),
  );
});

test('an empty text has its one place', () => {
  const [lead] = printedTexts(annualReport, factsOf({ plan: { lead: '' } }));
  expect(lead?.spanOf(0, 0)).toEqual({ start: 0, end: 0 });
});
