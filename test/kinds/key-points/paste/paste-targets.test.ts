import { expect, test } from 'vitest';
import { cutMaterial } from '../../../../src/domain/material/cut-material.ts';
import { pasteTargets } from '../../../../src/kinds/key-points/paste/paste-targets.ts';

function pasted(pointer: string, ...lines: readonly string[]) {
  return pasteTargets.find(({ takes }) => takes(pointer))?.entriesOf(cutMaterial(lines));
}

const tasks = '/parts/0/tasks';

test.each<[string, readonly string[], readonly object[]]>([
  [
    'sections with own lines',
    ['（一）子。做子。', '责任单位：甲局。', '（二）丑', '做丑。', '责任单位：甲局、乙局。'],
    [
      { heading: '子', text: '做子。', supportDepartments: '甲局' },
      { heading: '丑', text: '做丑。', supportDepartments: '甲局、乙局' },
    ],
  ],
  [
    'items with brackets',
    ['1.子。做子。（牵头单位：甲局；完成时限：全年）', '2.丑。做丑。'],
    [
      { heading: '子', text: '做子。', leadDepartment: '甲局', deadline: '全年' },
      { heading: '丑', text: '做丑。' },
    ],
  ],
  ['points', ['（一）子。一是做；二是办。'], [{ heading: '子', points: [{ text: '做；' }, { text: '办。' }] }]],
  ['a paragraph', ['做好这一件。'], [{ text: '做好这一件。' }]],
])('%s pasted into the tasks of a part are tasks', (_what, lines, entries) => {
  expect(pasted(tasks, ...lines)).toEqual(entries);
});

test('pasted into details, all of an entry is its text', () => {
  expect(pasted('/parts/0/tasks/2/details', '1.子。做子。', '2.丑。一是做；二是办。')).toEqual([
    { heading: '子', text: '做子。' },
    { heading: '丑', text: '做；办。' },
  ]);
});
