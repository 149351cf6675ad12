import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenFigures } from '../../src/domain/written-figures.ts';

test.each([
  ['收到申请196件，比上年增长12.5%。', ['196件', '12.5%']],
  ['提高1.2个百分点，培训1.2万人次、30余场次', ['1.2个百分点', '1.2万人次', '30余场次']],
  ['罚款1,200.5万元，修路3公里', ['1,200.5万元', '3公里']],
  ['2025年3月1日9时，云政发〔2025〕12号', []],
  ['一是、二是，“1+7+3”', []],
])('in %s they are %j', (text, words) => {
  expect(writtenFigures(text).map((figure) => figure.words)).toEqual(words);
});

test('each stands where it says', () => {
  const text = fc.array(fc.constantFrom('审结', '12', '.', ',', '3', '件', '万', '%', '年', '余', '𠮷'));
  fc.assert(
    fc.property(text, (pieces) => {
      const written = pieces.join('');
      for (const { words, start } of writtenFigures(written)) expect(written.startsWith(words, start)).toBe(true);
    }),
  );
});
