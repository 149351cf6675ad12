import { expect, test } from 'vitest';
import { Lexicon } from '../../../src/domain/lexicon/lexicon.ts';
import { sounds } from '../../../src/domain/lexicon/sounds.generated.ts';
import { countedWork } from '../../counted-work.ts';

const ground = '测试';
const lexicon = new Lexicon([
  { ground, terms: ['行政执法监督', '法治政府', '行政复议规范化建设', '合法性审核'] },
  { ground, terms: ['定期通报'], loose: true },
]);

test.each([
  ['a letter that sounds alike', '健全行政执法监读机制。', '行政执法监读', '行政执法监督'],
  ['a letter that looks alike', '落实合法性宙核制度。', '合法性宙核', '合法性审核'],
  ['a letter left out', '推进行政复议范化建设。', '行政复议范化建设', '行政复议规范化建设'],
  ['two letters changed', '落实合法性核审制度。', '合法性核审', '合法性审核'],
  ['two letters changed at the beginning', '落实法合性审核制度。', '法合性审核', '合法性审核'],
  ['a letter of a loose term that sounds alike', '年底定期通暴。', '定期通暴', '定期通报'],
  ['a loose term with two letters changed', '年底定期报通。', undefined, undefined],
  ['the term itself', '健全行政执法监督机制。', undefined, undefined],
])('of %s the lexicon tells which term is meant', (_slip, text, found, term) => {
  expect(lexicon.nearMisses(text).map((one) => [one.found, one.term])).toEqual(found ? [[found, term]] : []);
});

test('a mark within a term, and a last letter lost before one, are told', () => {
  expect(lexicon.termAcross('行政执法监，督机制', 5, 6)).toEqual({ term: '行政执法监督', before: 5 });
  expect(lexicon.termAcross('行政执法，监督机制', 4, 5)).toBeUndefined();
  expect(lexicon.termBegunBefore('建设法治政，', 5)).toBe('法治政府');
});

/** Terms of four letters that nobody uses, each once. */
function drawnTerms(count: number): string[] {
  const letters = sounds.join('');
  const letterAt = (number: number) => letters[number % letters.length] as string;
  return Array.from({ length: count }, (_, one) =>
    [1, 31, 977, 3571].map((factor) => letterAt(one * factor + factor)).join(''),
  );
}

test('ten thousand terms do not double the work on a text, nor do they grow faster than their number', () => {
  const text = drawnTerms(3000).toReversed().join('，');
  const [some, many] = [drawnTerms(3000), drawnTerms(10_000)].map((terms) => new Lexicon([{ ground, terms }]));
  const ready = [some, many].map((one) => countedWork(() => one?.nearMisses('某某')));
  const [few, all] = [some, many].map((one) => countedWork(() => one?.nearMisses(text)));
  expect(all).toBeLessThan((few ?? 0) * 2);
  expect(ready[1]).toBeLessThan((ready[0] ?? 0) * 4);
});
