import { dateExists } from '../../../src/rules/dates/date-exists.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(dateExists, {
  valid: [
    told('5月31日，召开县委依法治县办主任会议。'),
    told('2024年2月29日，出台《云岭县行政执法案卷评查办法》。'),
    told('3月5日，组织13个乡镇的新任科级干部宪法宣誓。'),
    told('2025年6月17日（周二），县政府第58次常务会议审议通过该办法。'),
    told('6月26日国际禁毒日期间，36个单位开展集中宣传。'),
    told('第二季度（4月1日至6月30日）新增备案文件7件，含5月31日报送的2件。'),
    told('全国两会闭幕后，3月10日召开传达学习会议。'),
    told('14:30召开调度会，部署防汛执法工作。'),
  ],
  invalid: [
    {
      facts: told('4月31日，召开县委依法治县办主任会议。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['4月31日'],
    },
    {
      facts: told('2023年2月29日，出台《云岭县行政执法案卷评查办法》。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2023年2月29日'],
    },
    {
      facts: told('13月5日，组织新任科级干部宪法宣誓。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['13月5日'],
    },
    {
      facts: told('2025年6月16日（周二），县政府第58次常务会议审议通过该办法。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2025年6月16日（周二）'],
    },
    {
      facts: told('6月36日国际禁毒日期间，开展集中宣传。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['6月36日'],
    },
    {
      facts: told('第二季度（4月1日至6月31日）新增备案文件7件。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['6月31日'],
    },
    {
      facts: told('全国两会闭幕后，3月0日召开传达学习会议。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['3月0日'],
    },
    { facts: told('24:30召开调度会，部署防汛执法工作。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['24:30'] },
  ],
});
