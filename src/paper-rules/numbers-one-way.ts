import type { PaperRule } from '../check/paper-rule.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const numbersOneWay = {
  id: 'numbers-one-way',
  severity: 'notice',
  tags: ['typesetting'],
  title: '序号统一用一种办法',
  source: 'practice',
  basis: '实务：序号前后一致',
  why: '有的标题自动编号，有的手工编号，增删以后容易重号、漏号，换一个程序打开可能丢掉自动编号。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    const numbered = mainText(paper, 'heading', 'text').filter(
      ({ ordinal, level }) => ordinal !== undefined && level !== undefined,
    );
    const typed = numbered.filter(({ isTyped }) => isTyped);
    const automatic = numbered.length - typed.length;
    const [first] = typed.length <= automatic ? typed : numbered.filter(({ isTyped }) => !isTyped);
    if (!first || typed.length === 0 || automatic === 0) return [];
    return [{ path: pathOf(first), message: `自动编号${automatic}处，手工编号${typed.length}处，两种办法混用` }];
  },
} satisfies PaperRule;
