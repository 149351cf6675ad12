import { expect, test } from 'vitest';
import { type AssignmentWords, assignmentText } from '../../../src/kinds/key-points/assignment.ts';

const whole = { leadDepartment: '县司法局', supportDepartments: '各乡镇人民政府', deadline: '6月底前' };

test.each<[AssignmentWords, Parameters<typeof assignmentText>[0], string]>([
  ['labels', whole, '牵头单位：县司法局；责任单位：各乡镇人民政府；完成时限：6月底前'],
  ['labels', { supportDepartments: '各部门' }, '责任单位：各部门'],
  ['labels', {}, ''],
  ['responsible', whole, '责任单位：县司法局、各乡镇人民政府；完成时限：6月底前'],
  ['responsible', { supportDepartments: '各部门', deadline: '全年' }, '责任单位：各部门；完成时限：全年'],
  ['responsible', { deadline: '全年' }, '完成时限：全年'],
  ['verbs', whole, '县司法局牵头，各乡镇人民政府配合，6月底前完成'],
  ['verbs', { leadDepartment: '县司法局', deadline: '全年' }, '县司法局牵头，全年'],
  ['verbs', { deadline: '6月底前编制完成' }, '6月底前编制完成'],
  ['verbs', { deadline: '11月底前办结' }, '11月底前办结'],
  ['verbs', { deadline: '持续推进' }, '持续推进'],
  ['verbs', { ...whole, assignment: '县政府办公室牵头，各单位分工负责' }, '县政府办公室牵头，各单位分工负责'],
])('in the words %s %j is 「%s」', (words, assigned, text) => {
  expect(assignmentText(assigned, words)).toBe(text);
});
