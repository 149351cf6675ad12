import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { factSigns, toldFacts } from '../../domain/text/told-facts.ts';

export const oneFactOneForm = {
  id: 'one-fact-one-form',
  severity: 'warning',
  tags: ['wording', 'dates'],
  title: '同一次会议的日期、同一个文件的文号、同一个人的姓名前后要一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '前面3月15日召开第八次会议，后面写3月16日；同一个文件的文号12号写成21号；县长的姓名前后差一个字。只比称呼、名称完全相同的。',
  reads: 'manuscript',
  wrong: { text: ['县长陈望山主持召开会议4次。', '县长陈旺山带队调研。'] },
  right: { text: ['县长陈望山主持召开会议4次。', '县长陈望山带队调研。'] },
  check: (manuscript) => {
    const first = new Map<string, { readonly value: string; readonly path: string }>();
    return manuscript.holding(manuscript.printed, factSigns).flatMap(({ path, text, spanOf }) =>
      toldFacts(text).flatMap(({ key, value, start, end, isNear }): Finding[] => {
        const other = first.get(key);
        if (!other) first.set(key, { value, path });
        if (!other || other.value === value || !isNear(other.value)) return [];
        const place = manuscript.placeOf(other.path) || '前面';
        return [{ path, span: spanOf(start, end), message: `这里写“${value}”，${place}写“${other.value}”，请核对` }];
      }),
    );
  },
} satisfies WordRule;
