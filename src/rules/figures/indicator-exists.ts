import type { PartRule } from '../../check/rule.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { Facts } from '../../facts/facts.ts';
import { isReference, referenceNames, referenceValues } from '../../facts/texts/reference-names.ts';

export const indicatorExists = {
  id: 'indicator-exists',
  severity: 'error',
  tags: ['figures'],
  title: '正文引用的数据须在“数据”中填写',
  source: 'practice',
  basis: '实务：一处填数，处处一致',
  why: '花括号里的名称对不上，生成时就没有数可填。{自称}、{领导}由程序按版本填写；其他花括号照原样印出。',
  reads: 'facts',
  wrong: { text: ['收到申请{复议申请}。'], indicators: [{ name: '行政复议申请', value: 196, unit: '件' }] },
  right: { text: ['收到申请{行政复议申请}。'], indicators: [{ name: '行政复议申请', value: 196, unit: '件' }] },
  check: (facts, { manuscript }) => {
    const values = referenceValues(facts);
    return manuscript.references.flatMap(({ path, word, start, end }) =>
      isReference(facts, word, values) ? [] : [{ path, span: { start, end }, ...saidOf(facts, word) }],
    );
  },
} satisfies PartRule;

/** What is filled in by the edition stands elsewhere than the figures. */
const editionWords: Readonly<Record<string, string>> = {
  领导: '请在“发文机关”里填写上级机关和同级党委，或者直接写出来',
  自称: '请在“发文机关”里填写自称，或者直接写出来',
};

function saidOf(facts: Facts, word: string): { readonly message: string; readonly hint: string } {
  const own = editionWords[word];
  if (own) return { message: `“{${word}}”还没有内容可写`, hint: own };
  const meant = nearest(word, referenceNames(facts));
  return {
    message: `“{${word}}”在“数据”里没有，或者还没有填写`,
    hint: meant ? `是不是“{${meant}}”？` : '请在“数据”里填写，或者改用数字',
  };
}
