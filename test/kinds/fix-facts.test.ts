import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { answerAt } from '../../src/facts/answer-at.ts';
import { fixFacts } from '../../src/kinds/fix-facts.ts';
import { wholeFacts } from '../facts-of.ts';

const options = { stage: 'public', today: '2026-02-20' } as const;
/** An address ends before the mark of the sentence it stands in. */
const guarded = /《[^《》]*》|\{[\p{L}\p{N}]+\}|https?:\/\/[\x21-\x7e]*[\w/]/gu;

/** Pieces of text that rules of punctuation, spacing and wording like to fix, and some that none may touch. */
const pieces = fc.constantFrom(
  ...[',', '.', ';', ':', '(', ')', '!', '?', '"', ' ', '\u00a0', '　', '，', '。', '“', '”', '《', '》', '、', '…'],
  ...['1,000', '6.9万', '9:30', '12.5%', '2025年', '03月', '一是', '件', '加强', '力度', '县', '𠮷', 'AI', '互联网+'],
  ...['《立法法 (修正)》', '{行政复议申请}', 'https://a.gov.cn/b,c', '云政发〔2025〕12号', '等……', '较去年同比'],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(''));

test('fixing twice is fixing once, and protected text stays letter for letter', () => {
  fc.assert(
    fc.property(texts, texts, (intro, lead) => {
      const facts = wholeFacts({
        measures: { sections: [{ heading: '甲', items: [{ intro }] }] },
        plan: { lead, list: [{ text: '轮训一遍。' }] },
      });
      const once = fixFacts(JSON.stringify(facts), options);
      expect(fixFacts(once.source, options)).toEqual({ source: once.source, fixes: [] });
      const fixed: unknown = JSON.parse(once.source);
      for (const [path, text] of [
        ['/measures/sections/0/items/0/intro', intro] as const,
        ['/plan/lead', lead] as const,
      ]) {
        expect(String(answerAt(fixed, path)).match(guarded) ?? []).toEqual(text.match(guarded) ?? []);
      }
    }),
  );
});

test('a folded fix reaches over names, figures and addresses and leaves each as it is', () => {
  const facts = wholeFacts({
    plan: { lead: '2026年,依照《立法法(修正)》、《信访工作条例》,受理{行政复议申请},见https://a.gov.cn/b,c,抓好落实:' },
    indicators: [{ name: '行政复议申请', value: 196, unit: '件' }],
  });
  const { source } = fixFacts(JSON.stringify(facts), options);
  expect(answerAt(JSON.parse(source), '/plan/lead')).toBe(
    '2026年，依照《立法法(修正)》《信访工作条例》，受理{行政复议申请}，见https://a.gov.cn/b,c，抓好落实：',
  );
});

test('facts that do not fit the schema are left as they are', () => {
  const source = '{"kind":"annual-report","schemaVersion":1,"reportYear":"今年,"}';
  expect(fixFacts(source, options)).toEqual({ source, fixes: [] });
});

test('what is no JSON is a mistake of the caller', () => {
  expect(() => fixFacts('不是', options)).toThrow(UsageError);
});
