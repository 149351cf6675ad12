import type { WordRule } from '../../check/rule.ts';
import { annexList, findAnnexSlips } from '../../domain/text/annex-slips.ts';
import { signsOfWords } from '../../domain/text/signs.ts';
import { placeSpot } from '../written-spots.ts';

const signs = signsOfWords(['附件：', '附件:']);

export const annexMentionsAgree = {
  id: 'annex-mentions-agree',
  severity: 'warning',
  tags: ['layout'],
  title: '文中提到的附件与所列附件对得上',
  source: 'national-standard',
  basis: '《党政机关公文格式》（GB/T 9704—2012）7.3.4',
  why: '“详见附件4”而附件只列了三个，或者“得分见附件1”而附件1是名单、附件2才是得分表，是改稿时序号没有跟着改。题目相近、分不清的不提。',
  reads: 'manuscript',
  wrong: { text: ['整改台账详见附件4。附件：1.任务分工表；2.整改台账；3.考核结果表。'] },
  right: { text: ['整改台账详见附件2。附件：1.任务分工表；2.整改台账；3.考核结果表。'] },
  check: (manuscript) => {
    const lists = manuscript.holding(manuscript.written, signs).flatMap(({ path, text }) => {
      const found = annexList(text);
      return found ? [{ path, ...found }] : [];
    });
    const [only] = lists;
    if (!only || lists.length > 1) return [];
    return manuscript.written.flatMap(({ path, text }) =>
      findAnnexSlips(path === only.path ? text.slice(0, only.start) : text, only.titles).map(
        ({ start, end, found, listed, meant }) =>
          placeSpot(path, {
            start,
            end,
            message: meant ? `“${found}”与所列附件不一致，疑为“附件${meant}”` : `“${found}”，可是只列了${listed}个附件`,
          }),
      ),
    );
  },
} satisfies WordRule;
