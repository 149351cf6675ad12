import { expect, test } from 'vitest';
import { printedTexts } from '../../../src/facts/texts/printed-texts.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf } from '../../facts-of.ts';

const facts = factsOf({
  authority: { selfReference: '我县' },
  indicators: [{ name: '审核', value: 26, unit: '件', source: '县司法局' }],
  measures: {
    sections: [
      { areas: ['制度体系'], heading: '制度', items: [{ intro: '{自称}审核{审核}，{领导}', source: '县司法局' }] },
    ],
  },
});

test('texts are printed with their figures; what is kept for checking only is left out', () => {
  expect(printedTexts(annualReport, facts).map(({ path, text }) => [path, text])).toEqual([
    ['/measures/sections/0/heading', '制度'],
    ['/measures/sections/0/items/0/intro', '我县审核26件，{领导}'],
  ]);
});

test('a place in the printed text leads back to its place in the answer', () => {
  const [, intro] = printedTexts(annualReport, facts);
  expect(intro?.spanOf(2, 4)).toEqual({ start: 4, end: 6 });
  expect(intro?.spanOf(4, 7)).toEqual({ start: 6, end: 10 });
  expect(intro?.spanOf(0, 1)).toEqual({ start: 0, end: 4 });
});
