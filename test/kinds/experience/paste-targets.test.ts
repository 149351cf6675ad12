import { describe, expect, test } from 'vitest';
import { cutMaterial } from '../../../src/domain/material/cut-material.ts';
import { pastedSections, pasteTargets } from '../../../src/kinds/experience/paste/paste-targets.ts';

const targetOf = (pointer: string) => pasteTargets.find(({ takes }) => takes(pointer));

function entriesAt(pointer: string, pasted: readonly string[]) {
  return targetOf(pointer)?.entriesOf(cutMaterial(pasted));
}

describe.each(['/practices/sections', '/results/sections'])('into %s', (pointer) => {
  test('each heading makes a section', () => {
    expect(entriesAt(pointer, ['（一）编组。划分4个片区。', '（二）定标。一是定范围。二是定要点。'])).toEqual([
      { heading: '编组', paragraphs: ['划分4个片区。'] },
      { heading: '定标', items: [{ points: [{ text: '定范围。' }, { text: '定要点。' }] }] },
    ]);
  });
});

test('into the items of a section each heading makes an item', () => {
  const pasted = ['1.定人。每组3人。', '2.定责。一人一责。'];
  expect(entriesAt('/results/sections/2/items', pasted)).toEqual([
    { heading: '定人', intro: '每组3人。' },
    { heading: '定责', intro: '一人一责。' },
  ]);
  expect(targetOf('/practices/sections/0/items')?.uncut(['甲。'])).toEqual([{ intro: '甲。' }]);
});

test.each([
  [
    'points',
    ['我们体会到：', '一是力量要组合。编好组。', '二是标准要清楚。写到条款。'],
    [
      { text: '我们体会到：' },
      { lead: '力量要组合。', text: '编好组。' },
      { lead: '标准要清楚。', text: '写到条款。' },
    ],
  ],
  [
    'headings',
    ['（一）力量要组合。编好组。', '（二）标准要清楚'],
    [{ heading: '力量要组合', text: '编好组。' }, { text: '标准要清楚' }],
  ],
])('into the insights %s make insights, and nothing is lost', (_name, pasted, entries) => {
  expect(entriesAt('/insights/list', pasted)).toEqual(entries);
});

test('what a section takes goes to a list that takes it', () => {
  for (const list of Object.values(pastedSections)) expect(targetOf(list)).toBeDefined();
  expect(targetOf('/opening/paragraphs')).toBeUndefined();
});
