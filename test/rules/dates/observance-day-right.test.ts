import { observanceDayRight } from '../../../src/rules/dates/observance-day-right.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(observanceDayRight, {
  valid: [
    told('6月26日国际禁毒日期间，36个单位开展集中宣传。'),
    told('3月15日国际消费者权益日前后，受理投诉182件，3月25日全部办结。'),
    told('11月9日消防宣传日当天，组织应急演练14场，11月19日通报演练情况。'),
    told('每年4月15日为全民国家安全教育日，4月16日县直机关同步开展宣讲。'),
  ],
  invalid: [
    {
      facts: told('6月36日国际禁毒日期间，开展集中宣传。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['6月36日国际禁毒日'],
    },
    {
      facts: told('3月25日国际消费者权益日前后，受理投诉182件。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['3月25日国际消费者权益日'],
    },
    {
      facts: told('11月19日消防宣传日当天，组织应急演练14场。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['11月19日消防宣传日'],
    },
    {
      facts: told('每年4月16日为全民国家安全教育日，县直机关同步开展宣讲。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['4月16日为全民国家安全教育日'],
    },
  ],
});
