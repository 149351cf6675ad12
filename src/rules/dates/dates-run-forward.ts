import type { WordRule } from '../../check/rule.ts';
import { orderSigns, orderSlips } from '../../domain/days/order-slips.ts';
import { spotsIn } from '../spots.ts';

export const datesRunForward = {
  id: 'dates-run-forward',
  severity: 'warning',
  tags: ['dates'],
  title: '先后、起止、历时须与日期相符',
  source: 'practice',
  basis: '实务：前后日期须说得通',
  why: '“9月18日移送，9月12日受理”“3月10日至2月20日”“3月到6月，历时六个月”，自己就对不上。写明“此前”的、跨年的不提。',
  reads: 'manuscript',
  wrong: { text: ['线索于2025年9月18日移送，9月12日受理。'] },
  right: { text: ['线索于2025年9月12日移送，9月18日受理。'] },
  check: (manuscript) => spotsIn(manuscript, orderSigns, (text) => orderSlips(text, manuscript.year)),
} satisfies WordRule;
