import { expect, test } from 'vitest';
import { runKey, runKinds } from '../../src/docx/run-kind.ts';
import { runsOf } from '../../src/docx/runs.ts';

test('a run keeps the font and the mark of its span', () => {
  expect(
    runsOf([
      { font: 'levelTwo', text: '（一）甲。' },
      { font: 'body', text: '“OK”26件', mark: 'gap' },
    ]),
  ).toEqual([
    { font: 'levelTwo', mark: undefined, script: 'chinese', text: '（一）甲。' },
    { font: 'body', mark: 'gap', script: 'latin', text: '“OK”' },
    { font: 'body', mark: 'gap', script: 'chinese', text: '26件' },
  ]);
});

test('an empty span has no run', () => {
  expect(runsOf([{ font: 'body', text: '' }])).toEqual([]);
});

test('every kind of run has a key of its own', () => {
  expect(new Set(runKinds.map(runKey)).size).toBe(runKinds.length);
  expect(runKinds).toHaveLength(4 * 2 * 4 + 2 * 4);
});
