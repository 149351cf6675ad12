import { areasFitYear } from '../../../../src/kinds/annual-report/rules/areas-fit-year.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(areasFitYear, {
  valid: [
    { measures: { sections: [{ areas: ['别的'] }] } },
    { reportYear: 2027, measures: { sections: [{ areas: ['别的'] }] } },
    { reportYear: 2025, measures: { sections: [{ areas: ['科技保障', '组织保障'] }, {}] } },
  ],
  invalid: [
    {
      facts: { reportYear: 2025, measures: { sections: [{ areas: ['制度体系', '政府职能'] }] } },
      at: ['/measures/sections/0/areas/1'],
      says: '里没有“政府职能”这个部分',
    },
  ],
});
