import { expect, test } from 'vitest';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import { foldFindings } from '../../src/check/fold-findings.ts';
import { answerAt } from '../../src/facts/answer-at.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { rules } from '../../src/kinds/annual-report/rules/index.ts';
import { countedWork } from '../counted-work.ts';
import { factsOf } from '../facts-of.ts';
import { diagnosticOf } from './diagnostic-of.ts';

/** Four times as many may take four times the work; by squares it would be sixteen times. */
const proportional = 4.5;

function withTexts(texts: readonly string[]): AnnualReport {
  return factsOf({ otherMatters: { paragraphs: [...texts] } });
}

const pathOf = (index: number) => `/otherMatters/paragraphs/${index}`;

test('many findings are made one in proportion', () => {
  const work = (count: number) => {
    const findings = Array.from({ length: count }, (_, index) =>
      diagnosticOf({ ruleId: 'full-width-punctuation', path: pathOf(index), span: { start: 0, end: 1 } }),
    );
    const facts = withTexts(findings.map(() => ',好'));
    return countedWork(() => foldFindings((path) => String(answerAt(facts, path)), findings, rules));
  };
  expect(work(1600)).toBeLessThan(work(400) * proportional);
});

test.each([
  ['many texts', (count: number) => Array.from({ length: count }, () => '法治,')],
  ['one text', (count: number) => ['法治,'.repeat(count)]],
])('what is to be mended in %s is mended in proportion', (_name, textsOf) => {
  const work = (count: number) => {
    const texts = textsOf(count);
    const facts = withTexts(texts);
    const findings = Array.from({ length: count }, (_, index) =>
      diagnosticOf({
        ...(texts.length > 1
          ? { path: pathOf(index), span: { start: 2, end: 3 } }
          : { path: pathOf(0), span: { start: 3 * index + 2, end: 3 * index + 3 } }),
        fix: '，',
      }),
    );
    const source = JSON.stringify(facts);
    let copied = 0;
    const slice = String.prototype.slice;
    String.prototype.slice = function (...range) {
      const part = slice.apply(this, range);
      copied += part.length;
      return part;
    };
    try {
      const looked = countedWork(() => void applyFixes(source, facts, findings));
      return looked + copied;
    } finally {
      String.prototype.slice = slice;
    }
  };
  expect(work(1600)).toBeLessThan(work(400) * proportional);
});
