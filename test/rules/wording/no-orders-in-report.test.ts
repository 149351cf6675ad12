import { noOrdersInReport } from '../../../src/rules/wording/no-orders-in-report.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(noOrdersInReport, {
  valid: [
    told('督促各乡镇、各部门高度重视，认真抓好贯彻落实。'),
    told('各级各部门于11月底前报送自查报告，对逾期不报的3家单位予以通报。'),
    told('编制问题已专题向市委、市政府汇报，月底前可望得到答复。'),
  ],
  invalid: [
    {
      facts: told('请各乡镇、各部门高度重视，认真抓好贯彻落实。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['请各乡镇、各部门高度重视'],
    },
    {
      facts: told('各级各部门务必于11月底前报送自查报告，逾期不报的予以通报。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['各级各部门务必于11月底前报送自查报告'],
    },
    {
      facts: told('请市委、市政府尽快研究解决编制问题，并于月底前答复我县。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['请市委、市政府尽快研究解决'],
    },
  ],
});
