import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import { check } from '../../src/kinds/check.ts';
import { type BankEntry, bankFiles } from '../bank/measure-bank.ts';
import { factsOf } from '../facts-of.ts';

/** The paragraphs of a report after --fix: round after round, until nothing is left to mend. */
function mended(texts: readonly string[], rounds = 5): readonly string[] {
  const facts = factsOf({ reportYear: 2025, heading: '做好其他相关工作', text: texts });
  const { source, fixes } = applyFixes(JSON.stringify(facts), facts, check(facts, { stage: 'final' }));
  const after: readonly string[] = JSON.parse(source).measures.sections[0].paragraphs;
  return fixes.some(({ diagnostic }) => diagnostic.path.startsWith('/measures/sections/0/paragraphs')) && rounds > 1
    ? mended(after, rounds - 1)
    : after;
}

const entries: readonly (readonly [string, readonly BankEntry[]])[] = [...bankFiles()];

/** What is right in an entry: its twin, or its text where nothing is wrong with that. */
function rightTexts({ text, wrong, twin }: BankEntry): readonly string[] {
  return wrong === null ? [text].flat() : [twin ?? []].flat();
}

const numbersIn = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);

describe.each(entries)('--fix on %s', (_name, list) => {
  test('leaves every right text as it is', () => {
    const changed = list
      .map(rightTexts)
      .filter((texts) => texts.length > 0)
      .map((texts) => [texts, mended(texts)] as const)
      .filter(([texts, after]) => texts.join('\n') !== after.join('\n'));
    expect(changed).toEqual([]);
  });

  test('comes to rest on every slip, and changes no figure', () => {
    const restless = list.flatMap(({ text }) => {
      const texts = [text].flat();
      const once = mended(texts);
      const isSame = mended(once).join('\n') === once.join('\n');
      const keeps = numbersIn(once.join('\n')).join() === numbersIn(texts.join('\n')).join();
      return isSame && keeps ? [] : [[texts, once]];
    });
    expect(restless).toEqual([]);
  });
});

test.each([
  ['深入学习习近平法制思想。', '习近平法制思想'],
  ['以习近平新时期中国特色社会主义思想为指导。', '习近平新时期中国特色社会主义思想'],
  ['践行青山绿水就是金山银山理念。', '青山绿水就是金山银山'],
])('a political phrase is told and left to a person: %s', (text, words) => {
  const facts = factsOf({ reportYear: 2025, heading: '做好其他相关工作', text: [text] });
  const found = check(facts).filter(({ message }) => message.includes(words));
  expect(found.length).toBeGreaterThan(0);
  expect(mended([text])).toEqual([text]);
});
