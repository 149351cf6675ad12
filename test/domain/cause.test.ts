import { expect, test } from 'vitest';
import { tellsCause } from '../../src/domain/cause.ts';

test.each([
  '究其原因，是投入不足。',
  '因编制限制，人员不足',
  '由于承接事项时间不长',
  '培训不够导致文书不规范',
  '兼职较多，致使案卷质量不高',
  '人员轮岗频繁造成衔接不畅',
  '主要是编制尚未下沉到乡镇',
  '问题源于重视不够',
  '受人员编制影响，力量不足',
  '受财力制约，装备较少',
  '随着事权下放，现有人员不能适应',
  '现有力量难以满足需要',
])('%s tells a cause', (text) => {
  expect(tellsCause(text)).toBe(true);
});

test.each([
  '',
  '基层执法力量不足',
  '因此案卷质量不高',
  '因而进度较慢',
  '随着事权下放，任务增多',
  '受到群众好评',
])('%s tells no cause', (text) => {
  expect(tellsCause(text)).toBe(false);
});
