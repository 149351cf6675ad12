import { expect, test } from 'vitest';
import { plainText } from '../../src/document/inline.ts';
import { labelled } from '../../src/document/labelled.ts';

/** Labels in brackets of their own. */
function short(text: string): string {
  return labelled([{ text }])
    .map(({ isLabel, content }) => (isLabel ? `［${plainText(content)}］` : plainText(content)))
    .join('');
}

test.each([
  ['责任单位：县司法局、各乡镇人民政府。', '［责任单位：］县司法局、各乡镇人民政府。'],
  [
    '牵头单位：县司法局；责任单位：县数据局；完成时限：6月底前。',
    '［牵头单位：］县司法局；［责任单位：］县数据局；［完成时限：］6月底前。',
  ],
  ['（责任单位：县司法局）', '（［责任单位：］县司法局）'],
  ['县司法局牵头，县数据局配合，6月底前完成。', '县司法局牵头，县数据局配合，6月底前完成。'],
  ['县司法局、县数据局按照各自职责分工负责：6月底前完成。', '县司法局、县数据局按照各自职责分工负责：6月底前完成。'],
])('%s', (text, parted) => {
  expect(short(text)).toBe(parted);
});

test('a mark stays with its words', () => {
  const parts = labelled([{ text: '责任单位：' }, { text: '〔缺：责任单位〕', mark: 'gap' }]);
  expect(parts).toEqual([
    { isLabel: true, content: [{ text: '责任单位：' }] },
    { isLabel: false, content: [{ text: '〔缺：责任单位〕', mark: 'gap' }] },
  ]);
});
