import { expect, test } from 'vitest';
import { unanswered } from '../../src/appraisal/answered.ts';

const told = ['建成县行政复议听证室并投入使用，全年听证12次。', '组织执法人员轮训3期，培训560人次。'];

test.each([
  ['建成行政复议听证室', true],
  ['行政复议听证室建设。年底前建成并投入使用', true],
  ['组织执法人员轮训', true],
  ['推进乡镇综合执法改革。下放事项清单，配齐执法人员', false],
  ['组织召开新闻发布会，公开行政执法典型案例', false],
])('last year’s %s is spoken of: %s', (promise, isTold) => {
  expect(unanswered([promise], told)).toEqual(isTold ? [] : [promise]);
});
