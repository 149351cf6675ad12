import { expect, test } from 'vitest';
import { byRunKind, type RunKind, runKinds } from '../../../src/docx/runs/run-kind.ts';
import { runsOf, tab } from '../../../src/docx/runs/runs.ts';

test('a run keeps the font and the mark of its span; the font of its style it need not name', () => {
  const spans = [
    { font: 'levelTwo', text: '（一）甲。' },
    { font: 'body', text: '“OK”26件', mark: 'gap' },
  ] as const;
  expect(runsOf(spans, 'body')).toMatchObject([
    { font: 'levelTwo', mark: 'unmarked', script: 'plain', text: '（一）甲。' },
    { font: 'own', mark: 'gap', script: 'latin', text: '“OK”' },
    { font: 'own', mark: 'gap', script: 'plain', text: '26件' },
  ]);
});

test('a heading that its paragraph runs on from is set by the style of its level, its ordinal with it', () => {
  const heading = ['1.', '压实责任', '。'].map((text) => ({ font: 'body', text, headingLevel: 3 }) as const);
  expect(runsOf([...heading, { font: 'body', text: '一是带头学。' }], 'body')).toMatchObject([
    { font: 'levelThreeChar', text: '1.压实责任。' },
    { font: 'own', text: '一是带头学。' },
  ]);
});

test('spans that are set alike are one run, so that a sentence is not cut in the file', () => {
  const spans = ['1.', '压实责任', '。', '一是带头学。'].map((text) => ({ font: 'body', text }) as const);
  expect(runsOf(spans, 'body').map(({ text }) => text)).toEqual(['1.压实责任。一是带头学。']);
});

test.each([
  ['of another mark', { font: 'body', text: '乙', mark: 'gap' }],
  ['of another font', { font: 'title', text: '乙' }],
  ['of a heading', { font: 'body', text: '乙', headingLevel: 3 }],
  ['of another size', { font: 'body', text: '乙', size: { sizePt: 48, scale: 100 } }],
  ['that is a tab', { font: 'body', text: tab }],
] as const)('a span %s is a run of its own', (_, other) => {
  const spans = [{ font: 'body', text: '甲' }, other, { font: 'body', text: '丙' }] as const;
  expect(runsOf(spans, 'body').map(({ text }) => text)).toEqual(['甲', other.text, '丙']);
});

test('an empty span has no run', () => {
  expect(runsOf([{ font: 'body', text: '' }], 'body')).toEqual([]);
});

test('something can be made for every kind of run, in their order', () => {
  const kinds: RunKind[] = [];
  byRunKind((kind) => kinds.push(kind));
  expect(kinds).toEqual(runKinds);
  expect(runKinds).toHaveLength(3 * 4 * (3 + 2 + 2 + 2 + 2 + 4 * 2));
});
