import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { surnames } from '../../domain/text/surnames.ts';
import { writtenSpots } from '../written-spots.ts';

/** Words of a pattern text that were to be replaced. */
const instructions =
  '(?:示例|样例|模板|样本)(?:文本|文字|内容)[：:]|请(?:删除|替换)(?:后|本|此|该|上述)[^，。；]{0,6}(?:填写|文字|内容|说明|提示)|(?:请在此|点击)(?:处|此处)?(?:填写|输入)|此处(?:填写|插入|填|输入)(?![^，。；]{0,4}(?:了|过))';

/** What stands in brackets for something to be filled in. */
const slots =
  '[（(【〔[［](?:此处|这里|数字(?=[)）\\]］】〕])|填写|请填|请在|略|单位名称|姓名|日期|示例|样例|待填|待补)[^)）\\]］】〕]{0,20}[)）\\]］】〕]';

/** Behind a surname 某某 keeps a name back, as it should: 曹某某不服答复一案. */
const placeholder = new RegExp(
  `×{2,}|(?<![A-Za-z\\d])[Xx]{2,}(?![A-Za-z\\d]|-\\d)|[＊*]{2,}|[_＿]{2,}|(?<![“${surnames}])某(?:某|省|市|县|区|乡|镇)|待(?:补充|补|填写|填|定|更新)(?=[，。；：、）】〕”]|$)|${slots}|[□■]{2,}|${instructions}|(?<![A-Za-z\\d])20\\d?[Xx×]{1,2}年|(?<![A-Za-z\\d×])[Xx×](?=年|月|日|件|人次|万元|县|市|区|镇|乡|[%％])`,
  'gu',
);

const signs = signsOf(placeholder);

export const noPlaceholders = {
  id: 'no-placeholders',
  severity: 'error',
  tags: ['completeness'],
  title: '不留没有填的空',
  source: 'practice',
  basis: '实务：套用的稿子须填完',
  why: '“××”“某县”“待补充”是样稿或者草稿里留下的，报出去就是缺项。隐去的姓名（曹某某）不提。',
  reads: 'manuscript',
  wrong: { text: ['2026年，××县重点抓好以下工作：'] },
  right: { text: ['2026年，我县重点抓好以下工作：'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      allMatches(text, placeholder).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `还有没填的地方：“${shorten(found, 12)}”`,
        hint: '请填上，或者删去这句话',
      })),
    ),
} satisfies WordRule;
