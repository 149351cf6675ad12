import { allMatches } from './all-matches.ts';
import { surnames } from './surnames.ts';

/** The posts behind which a text names who holds them. */
const posts =
  '书记|主席|省长|市长|州长|县长|区长|旗长|镇长|乡长|主任|部长|厅长|局长|院长|检察长|司令员?|政委|组长|队长|科长|股长|所长|站长|秘书长';

/** Words behind a post that are no name, though a surname begins them. */
const others =
  '高度|高位|高效|安排|安全|任务|任期|任前|常务|常态|方面|方式|成员|成立|时刻|关于|关注|关心|包案|包联|包保|明确|严格|严肃|严明|路线|计划|陆续|季度|项目|单位|单独|多次';

const named = new RegExp(
  `(?:${posts})(?!${others})([${surnames}][\\u4e00-\\u9fff]{1,2})|([${surnames}][\\u4e00-\\u9fff]{1,2})同志`,
  'gu',
);

/** Where a text seems to name a person: behind a post, or before 同志. One letter more may be taken for the name. */
export function personNames(text: string): { readonly start: number; readonly end: number }[] {
  return allMatches(text, named).map(({ 0: whole, 1: behind, 2: before, index }) => {
    const start = behind === undefined ? index : index + whole.length - behind.length;
    return { start, end: start + (behind ?? before ?? '').length };
  });
}
