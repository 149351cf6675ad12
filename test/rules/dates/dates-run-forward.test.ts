import { datesRunForward } from '../../../src/rules/dates/dates-run-forward.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(datesRunForward, {
  valid: [
    told('12月4日宪法宣传周启动，12月10日宣传周闭幕，12月1日已完成布展。'),
    told('集中整治自2025年3月15日开始，至2025年5月底结束。'),
    told('2024年12月10日至2月20日，对8个部门开展实地督察。'),
    told('案件于2025年8月20日立案，2025年10月2日作出处罚决定，历时43天，8月2日为发现线索之日。'),
    told('试点为期两年，自2024年10月1日起至2026年9月30日止。'),
    told('专项行动从3月持续到8月，历时六个月，其中前三个月排查隐患420处。'),
  ],
  invalid: [
    {
      facts: told('12月4日宪法宣传周启动，12月1日宣传周闭幕。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['12月1日'],
    },
    {
      facts: told('集中整治自2025年7月15日开始，至2025年5月底结束。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2025年5月底'],
    },
    {
      facts: told('2025年3月10日至2月20日，对8个部门开展实地督察。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2月20日'],
    },
    {
      facts: told('案件于2025年8月20日立案，2025年8月2日作出处罚决定，历时43天。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2025年8月2日'],
    },
    {
      facts: told('试点为期一年，自2024年10月1日起至2026年9月30日止。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2024年10月1日起至2026年9月30日'],
    },
    {
      facts: told('专项行动从3月持续到8月，历时三个月，排查隐患420处。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['历时三个月'],
    },
  ],
});
