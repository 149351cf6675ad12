import { figureAgreesWithIndicator } from '../../../src/rules/figures/figure-agrees-with-indicator.ts';
import { testRule } from '../../check/test-rule.ts';

const indicators = [
  { name: '受理复议申请', value: 165, unit: '件' },
  { name: '行政复议申请', value: 196, previous: 160, unit: '件' },
  { name: '复议申请', value: 12, unit: '件' },
  { name: '应急演练', value: 36, unit: '场', approx: '余' as const },
  { name: '应诉案件', unit: '件' },
  { name: '信访量', value: 90, unit: '件' },
];
const told = (lead: string) => ({ indicators, measures: { lead } });

/** One sentence for each beginning, with a figure that is not the indicator's. */
const each = (beginnings: readonly string[]) => told(beginnings.map((words) => `${words}行政复议申请195件。`).join(''));
const ofAll = [
  ...['', '县司法局，', '收到', '接到', '受理', '办理', '完成', '开展', '组织', '举办', '举行', '现有', '全年'],
  ...['审结', '审核', '化解', '实施', '发布', '共', '全县', '我县'],
];
const ofOthers = ['上年收到', '去年收到', '上半年收到', '下半年收到', '一季度收到', '其中，', '2024年收到', '近3年'];

testRule(figureAgreesWithIndicator, {
  valid: [
    ...ofOthers.map((words) => each([words])),
    told('收到行政复议申请196件，上年行政复议申请159件，行政复议申请160件。'),
    told('收到{行政复议申请}，行政复议申请3批，行政复议申请中不予受理3件。'),
    told('14个乡镇行政复议申请3件，行政复议申请{复议申请}。'),
    told('其中行政复议申请3件，2024年行政复议申请90件。'),
    told('组织应急演练40场，审结应诉案件6件，受理信访量91件。'),
    told('全年共195件。'),
    told('195件是收到的行政复议申请。'),
    { indicators, previousPlan: [{ text: '收到行政复议申请195件。' }] },
  ],
  invalid: [
    { facts: each(ofAll), at: ofAll.map(() => '/measures/lead') },
    {
      facts: told(
        '收到行政复议申请事项195件。收到行政复议申请为195件。收到行政复议申请达195件。行政复议申请达到195件。',
      ),
      at: Array(4).fill('/measures/lead'),
    },
    { facts: told('收到行政复议申请共195件。'), at: ['/measures/lead'], says: '“数据”里“行政复议申请”是196件' },
    { facts: told('收到复议申请13件。'), at: ['/measures/lead'], marks: ['13件'], says: '“复议申请”是12件' },
    { facts: told('全年受理复议申请166件。'), at: ['/measures/lead'], says: '“受理复议申请”是165件' },
    { facts: told('其中，县司法局会同有关部门和各乡镇收到行政复议申请195件。'), at: ['/measures/lead'] },
    { facts: told('办理行政复议申请案件197件。'), at: ['/measures/lead'] },
  ],
});
