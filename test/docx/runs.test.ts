import { expect, test } from 'vitest';
import { runKey, runKinds } from '../../src/docx/run-kind.ts';
import { runsOf, tab } from '../../src/docx/runs.ts';

test('a run keeps the font and the mark of its span; the font of its style it need not name', () => {
  const spans = [
    { font: 'levelTwo', text: '（一）甲。' },
    { font: 'body', text: '“OK”26件', mark: 'gap' },
  ] as const;
  expect(runsOf(spans, 'body')).toMatchObject([
    { font: 'levelTwo', mark: undefined, script: 'chinese', text: '（一）甲。' },
    { font: 'own', mark: 'gap', script: 'latin', text: '“OK”' },
    { font: 'own', mark: 'gap', script: 'chinese', text: '26件' },
  ]);
});

test('spans that are set alike are one run, so that a sentence is not cut in the file', () => {
  const spans = ['1.', '压实责任', '。', '一是带头学。'].map((text) => ({ font: 'body', text }) as const);
  expect(runsOf(spans, 'body').map(({ text }) => text)).toEqual(['1.压实责任。一是带头学。']);
});

test.each([
  ['of another mark', { font: 'body', text: '乙', mark: 'gap' }],
  ['of another font', { font: 'title', text: '乙' }],
  ['of another size', { font: 'body', text: '乙', size: { sizePt: 48, scale: 100 } }],
  ['that is a tab', { font: 'body', text: tab }],
] as const)('a span %s is a run of its own', (_, other) => {
  const spans = [{ font: 'body', text: '甲' }, other, { font: 'body', text: '丙' }] as const;
  expect(runsOf(spans, 'body').map(({ text }) => text)).toEqual(['甲', other.text, '丙']);
});

test('an empty span has no run', () => {
  expect(runsOf([{ font: 'body', text: '' }], 'body')).toEqual([]);
});

test('every kind of run has a key of its own', () => {
  expect(new Set(runKinds.map(runKey)).size).toBe(runKinds.length);
  expect(runKinds).toHaveLength(5 * 2 * 4 + 2 * 2 * 4 + 4 * 2 * 4);
});
