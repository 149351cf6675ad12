import type { PartRule } from '../../check/rule.ts';
import { type Edition, editionNames, editions } from '../../domain/editions/edition.ts';
import { termsOf } from '../../domain/editions/edition-terms.ts';

export const editionFitsLevel = {
  id: 'edition-fits-level',
  severity: 'warning',
  tags: ['elements'],
  title: '版本须与机关层级相配',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的报送对象）',
  why: '部门报本级党委政府和上级主管部门，不向人大常委会报年度报告；县级政府报同级党委、人大常委会，没有“报本级党委政府”这一版。层级没填的不提。',
  reads: 'facts',
  wrong: { authority: { level: 'department' }, editions: { congress: {} } },
  right: { authority: { level: 'department' }, editions: { local: {} } },
  check: (facts) => {
    const level = facts.authority?.level;
    if (!level) return [];
    const misfit = (edition: Edition) => facts.editions?.[edition] && !termsOf(level, edition);
    return editions.filter(misfit).map((edition) => ({
      path: `/editions/${edition}`,
      message: `这一层级的机关没有“${editionNames[edition]}”这一版`,
      hint: '请核对“机关层级”，或者换一个版本',
    }));
  },
} satisfies PartRule;
