import { quantityToldAlike } from '../../../src/rules/figures/quantity-told-alike.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(quantityToldAlike, {
  valid: [
    told('全年受理法律援助案件638件。', '法律援助中心近两年办理法律援助案件683件。'),
    told('县级保留行政许可事项286项，乡镇承接42项。', '全县行政许可事项共328项，比上年的338项减少10项。'),
    told('县级部门执法人员861名，乡镇执法人员265名。', '全县执法人员1116名（不含10名工勤人员）。'),
    told('全县现有司法所15个，其中省级示范所3个。', '指导12个司法所开展规范化建设。'),
    told('全年共召开县政府常务会议24次。', '上年县政府常务会议召开26次，研究议题213项。'),
    told('审核重大执法决定152件，提出意见267条。', '县司法局审核重大执法决定25件，纠正不当决定3件。'),
    told('聘请政府法律顾问12名，公职律师28名。', '8名政府法律顾问参与重大事项论证86次。'),
    told('全县共有村（社区）“法律明白人”1720名。', '分两批培训“法律明白人”1702名，其余列入明年计划。'),
    told('行政复议案件受理163件。', '上半年受理行政复议案件76件，同比增长8%。'),
    told('群众满意度达96.4%。', '上年群众满意度为94.6%，较前年提升明显。'),
    told('县级层面设立执法监督联系点20个。', '乡镇22个执法监督联系点反馈问题线索61条。'),
  ],
  invalid: [
    {
      facts: told('全年受理法律援助案件638件。', '法律援助中心办理法律援助案件683件。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['683件'],
    },
    {
      facts: told('县级保留行政许可事项286项，乡镇承接42项。', '全县行政许可事项共338项，全部网上可办。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['338项'],
      says: '286＋42＝328',
    },
    {
      facts: told('全县现有司法所15个，其中省级示范所3个。', '指导16个司法所开展规范化建设。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['16个'],
    },
    {
      facts: told('全年共召开县政府常务会议24次。', '县政府常务会议召开26次，研究议题213项。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['26次'],
    },
    {
      facts: told('审核重大执法决定152件，提出意见267条。', '全年审核重大执法决定125件，纠正不当决定3件。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['125件'],
    },
    {
      facts: told('聘请政府法律顾问12名，公职律师28名。', '13名政府法律顾问参与重大事项论证86次。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['13名'],
    },
    {
      facts: told('全县共有村（社区）“法律明白人”1720名。', '培训“法律明白人”1702名，实现全员轮训。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['1702名'],
    },
    {
      facts: told('行政复议案件受理163件。', '全年受理行政复议案件136件，同比增长8%。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['136件'],
    },
    {
      facts: told('群众满意度达96.4%。', '第三方测评显示，群众满意度为94.6%，较上年提升明显。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['94.6%'],
    },
    {
      facts: told('县级层面设立执法监督联系点20个。', '22个执法监督联系点反馈问题线索61条。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['22个'],
    },
  ],
});
