import { figureAgreesWithIndicator } from '../../../src/check/rules/figure-agrees-with-indicator.ts';
import { testRule } from '../test-rule.ts';

const indicators = [
  { name: '行政复议申请', value: 196, previous: 160, unit: '件' },
  { name: '复议申请', value: 12, unit: '件' },
  { name: '应急演练', value: 36, unit: '场', approx: '余' as const },
];
const told = (lead: string) => ({ indicators, measures: { lead } });

testRule(figureAgreesWithIndicator, {
  valid: [
    told('收到行政复议申请196件，上年行政复议申请159件，行政复议申请160件。'),
    told('收到{行政复议申请}，行政复议申请3批，行政复议申请中不予受理3件。'),
    told('14个乡镇行政复议申请3件，行政复议申请{复议申请}。'),
    told('其中行政复议申请3件，应急演练40场，2024年行政复议申请90件。'),
  ],
  invalid: [
    { facts: told('收到行政复议申请共195件。'), at: ['/measures/lead'], says: '“数据”里“行政复议申请”是196件' },
    { facts: told('办理行政复议申请案件197件。'), at: ['/measures/lead'] },
  ],
});
