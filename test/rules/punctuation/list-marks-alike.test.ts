import { listMarksAlike } from '../../../src/rules/punctuation/list-marks-alike.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(listMarksAlike, {
  valid: [
    told('县教育局、县人社局以及县民政局联合印发通知。'),
    told('重点检查三类场所，即农贸市场、学校食堂、建筑工地。'),
    told('印发《办法》《细则》和《指引》。'),
    told('一是完善制度；二是加强培训；三是强化监督。'),
    told('案情简单的由司法所初审、联审组线上复核；征收补偿、大额合同等由联审组现场办理。'),
    told('聚焦教育、医疗，提升养老等服务水平。'),
  ],
  invalid: [
    {
      facts: told('权责清单涉及许可、处罚；强制、征收等类别。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['；'],
    },
    {
      facts: told('查处无证施工、违规分包，未批先建等案件44件。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['，'],
    },
    {
      facts: told('县教育局、县人社局、以及县民政局联合印发通知。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['、以'],
    },
    {
      facts: told('重点检查农贸市场，学校食堂、建筑工地三类场所。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['检查农贸市场，'],
    },
    { facts: told('印发《办法》、《细则》、和《指引》。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['、和'] },
    {
      facts: told('一是完善制度，二是加强培训；三是强化监督。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['；三是'],
    },
  ],
});
