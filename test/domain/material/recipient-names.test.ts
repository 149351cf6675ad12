import { expect, test } from 'vitest';
import { recipientNames } from '../../../src/domain/material/recipient-names.ts';

test.each([
  ['各乡镇人民政府，县政府各部门：', ['各乡镇人民政府', '县政府各部门']],
  ['各乡镇人民政府,县政府各部门:', ['各乡镇人民政府', '县政府各部门']],
  ['各乡镇人民政府, 县政府各部门，各直属机构:', ['各乡镇人民政府', '县政府各部门', '各直属机构']],
  ['县委、县政府：', ['县委、县政府']],
  ['县委', ['县委']],
])('%s names %j', (line, names) => {
  expect(recipientNames(line)).toEqual(names);
});
