import { wordingTable } from '../text/wording.ts';

/** What may stand between a verb and its object: no mark that ends a clause, no other verb that could govern the object. */
const between = '(?:(?!加大|加强|加快|提高|提升|增强|强化|改善|保持|持续|取得|给予|[，。；：！？“”《》,;:]).){1,20}';

function pair(verb: string, object: string): RegExp {
  return new RegExp(`${verb}${between}${object}`, 'gu');
}

/** Verbs that do not go with their objects, and what to write. Add a line: the pair, and what is right. */
export const verbObjects = wordingTable([
  { slip: pair('(?:加强|提高|提升|增强)', '力度'), right: '加大……力度' },
  { slip: pair('(?:加强|加大|提高)', '步伐'), right: '加快……步伐' },
  { slip: pair('(?:加强|加大)', '(?<!高|低)水平(?=[，。；：、,;:]|$)'), right: '提高……水平' },
  {
    slip: pair('(?:加大|加快)', '(?:质量|效率|能力)(?=[，。；：、,;:]|$)'),
    right: '提高……质量（效率、能力）',
  },
  {
    slip: /加大(?=(?:(?!力度|投入|[，。；：！？“”《》,;:]).){1,14}(?:提升|建设)(?:[，。；：、,;:]|$))/gu,
    right: '加强……',
  },
  {
    slip: pair('(?:推进|拓展|加大)', '(?:质效|效能)(?=[，。；：、,;:]|$)'),
    right: '提升……质效（效能）',
  },
  { slip: pair('被评为', '称号'), right: '被授予……称号，或者被评为……' },
  {
    slip: /(?:下降|减少|降低|压缩|缩短)了?[\d.一二两三四五六七八九十]+倍/gu,
    right: '下降……%（减少不能用倍数）',
  },
  { slip: /困难的困境|困境的困难/gu, right: '困难，或者困境' },
  { slip: /目的是为了/gu, right: '目的是，或者为了' },
  { slip: /原因是(?:因为|由于)/gu, right: '原因是' },
  { slip: /切忌不要/gu, right: '切忌，或者不要' },
  { slip: /(?:防止|避免)(?:(?![，。；：！？]).){0,12}不再(?=发生|出现)/gu, right: '防止再……' },
]);
