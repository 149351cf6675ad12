import { reportGivesNoOrders } from '../../../../src/kinds/annual-report/rules/report-gives-no-orders.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(reportGivesNoOrders, {
  valid: [
    { plan: { list: [{ text: '督促各乡镇要抓紧整改。各乡镇要素保障到位。' }] } },
    { measures: { sections: [{ paragraphs: ['会议指出，各乡镇要加强组织领导。'] }] } },
    { plan: { list: [{ text: '督促各乡镇按照要求整改，各项重要任务逐一落实。' }] } },
    { plan: { list: [{ text: '各部门主要任务是整改。' }] } },
  ],
  invalid: [
    { facts: { plan: { list: [{ text: '各乡镇要加强领导。' }] } }, at: ['/plan/list/0/text'], marks: ['各乡镇要'] },
    {
      facts: { plan: { list: [{ text: '抓好落实。各乡镇和部门要在县委领导下推进。' }] } },
      at: ['/plan/list/0/text'],
      marks: ['各乡镇和部门要'],
      says: '“各乡镇和部门要”',
    },
    { facts: { plan: { list: [{ text: '党政主要负责人要认真履责。' }] } }, at: ['/plan/list/0/text'] },
  ],
});
