import { expect, test } from 'vitest';
import { protectedSpans } from '../../../src/domain/text/protected-spans.ts';

test.each([
  ['共1,000件', ['1,000']],
  ['6.9万份，2.0版，1.2.3版', ['6.9', '2.0', '1.2.3']],
  ['9:30至11:05，比例1:3', ['9:30', '11:05', '1:3']],
  ['皋政发〔2021〕26号', ['〔2021〕26号']],
  ['“互联网+监管”、“大数据+”', ['网+', '据+']],
  ['“1+7+3”“4+”“3·15”', ['“1+7+3”', '“4+”', '“3·15”']],
  ['《清单(2020年本)》和《甲〈乙,丙〉》', ['《清单(2020年本)》', '《甲〈乙,丙〉》']],
  ['见https://www.example.gov.cn/a,b?c=1。', ['https://www.example.gov.cn/a,b?c=1']],
  ['发至office@example.gov.cn，', ['office@example.gov.cn']],
  ['刊名Law, Government and Society，', ['Law, Government and Society']],
  ['更换50kg气瓶，用CIM+平台、LED屏', ['kg', 'CIM+', 'LED']],
  ['受理{复议受理}', ['{复议受理}']],
])('in %s the protected stretches are %j', (text, expected) => {
  expect(protectedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  '在“3.15”开展',
  '2025年,召开会议',
  '共100件,其中5件',
  '3,5',
  '《没有写完,',
  '“一网通办”',
  '{{复议}',
])('in %s nothing is protected but Latin words and names', (text) => {
  expect(protectedSpans(text).filter(({ start, end }) => /[,.“]/u.test(text.slice(start, end)))).toEqual([]);
});
