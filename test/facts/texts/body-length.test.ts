import { expect, test } from 'vitest';
import { bodyLength } from '../../../src/facts/texts/body-length.ts';
import { printedTexts } from '../../../src/facts/texts/printed-texts.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf } from '../../facts-of.ts';

test.each([
  ['characters and not spaces', { plan: { lead: ' 𠮷 县 2026年　' } }, 7],
  ['figures as they are printed', { plan: { lead: '{甲}' }, indicators: [{ name: '甲', value: 1234, unit: '件' }] }, 5],
  ['nothing that is kept for checking', { plan: { list: [{ text: '安排。', deadline: '6月底前' }] } }, 3],
  ['no annex', { annexes: [{ title: '附表', paragraphs: ['说明'] }] }, 0],
])('the length counts %s', (_name, facts, length) => {
  expect(bodyLength(printedTexts(annualReport, factsOf(facts)))).toBe(length);
});
